package vn.tdkt.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tdkt.sheet.Column;

/** The sheets of the organisation's workbook, in the order in which their rows can be stored. */
final class Tables {

    static final Field CODE = Field.of(Column.text("Mã").needed(), "code").asKey();
    static final Field NAME = Field.of(Column.text("Tên").needed(), "name");
    static final Field SYMBOL = Field.of(Column.text("Ký hiệu").needed(), "symbol");
    static final Field FROM = Field.of(Column.date("Từ ngày").needed(), "valid_from");
    static final Field TO = Field.of(Column.date("Đến ngày"), "valid_to");
    static final Field UNIT =
            Field.of(Column.text("Đơn vị").needed(), "unit").asKey().naming("Đơn vị");
    static final Field CLUSTER =
            Field.of(Column.text("Cụm khối").needed(), "cluster").asKey().naming("Cụm khối");
    static final Field OWNER =
            Field.of(Column.text("Cơ quan chủ quản").needed(), "owner").naming("Cơ quan chủ quản");
    static final Field SUPERIOR = Field.of(Column.text("Cấp trên"), "superior").naming("Cơ quan chủ quản");
    static final Field SUCCESSOR = Field.of(Column.text("Đơn vị kế thừa").needed(), "successor")
            .asKey()
            .naming("Đơn vị");
    static final Field ACCOUNT =
            Field.of(Column.text("Tài khoản").needed(), "account").asKey().naming("Người dùng");
    static final Field MAIL = Field.of(Column.text("Thư điện tử"), "mail");
    static final Field TELEPHONE = Field.of(Column.text("Điện thoại"), "telephone");
    static final Field PERSON_ROLE = Field.of(Column.text("Vai trò").needed(), "role")
            .asKey()
            .from(Arrays.stream(PersonRole.values()).map(role -> Map.entry(role.label(), role.name())));
    static final Field OPTIONAL_UNIT =
            Field.of(Column.text("Đơn vị"), "unit").asKey().naming("Đơn vị");
    static final Field OPTIONAL_ACCOUNT =
            Field.of(Column.text("Tài khoản"), "account").asKey().naming("Người dùng");
    static final Field OUTSIDER =
            Field.of(Column.text("Người không có tài khoản"), "outsider").asKey();
    static final Field YEAR = Field.of(Column.whole("Năm").needed(), "year").asKey();
    static final Field CLUSTER_ROLE = Field.of(Column.text("Nhiệm vụ").needed(), "role")
            .asKey()
            .from(Arrays.stream(ClusterRole.values()).map(role -> Map.entry(role.label(), role.name())));

    static final Table OWNERS = Table.of("Cơ quan chủ quản", "owner_body", CODE, NAME, SUPERIOR);
    static final Table UNITS = Table.of(
            "Đơn vị",
            "unit",
            CODE,
            NAME,
            Field.of(Column.text("Tên gọi tắt").needed(), "short_name"),
            SYMBOL,
            Field.of(Column.text("Loại").needed(), "kind")
                    .from(Arrays.stream(UnitKind.values()).map(kind -> Map.entry(kind.label(), kind.name()))),
            OWNER,
            FROM,
            TO);
    static final Table SUCCESSORS = Table.of("Kế thừa", "unit_successor", UNIT, SUCCESSOR);
    static final Table CLUSTERS = Table.of(
            "Cụm khối",
            "cluster",
            CODE,
            NAME,
            SYMBOL,
            Field.of(Column.text("Loại").needed(), "kind")
                    .from(Arrays.stream(ClusterKind.values()).map(kind -> Map.entry(kind.label(), kind.name()))),
            OWNER,
            FROM,
            TO);
    static final Table MEMBERSHIPS = Table.of(
            "Thành viên",
            "membership",
            CLUSTER,
            UNIT,
            FROM.asKey(),
            TO,
            Field.of(Column.text("Quyết định").needed(), "decision"));
    static final Table PEOPLE = Table.of(
            "Người dùng",
            "person",
            Field.of(Column.text("Tài khoản").needed(), "account").asKey(),
            Field.of(Column.text("Họ và tên").needed(), "full_name"),
            Field.of(Column.text("Chức vụ").needed(), "title"),
            MAIL,
            TELEPHONE,
            Field.of(Column.text("Đang dùng").needed(), "active")
                    .from(Map.<String, Object>of("Có", true, "Không", false).entrySet().stream()));
    static final Table ASSIGNMENTS = Table.of("Phân công", "assignment", ACCOUNT, PERSON_ROLE, OPTIONAL_UNIT, TO);
    static final Table ROLES = Table.of(
            "Nhiệm vụ cụm khối",
            "cluster_role",
            CLUSTER,
            YEAR,
            CLUSTER_ROLE,
            OPTIONAL_UNIT,
            OPTIONAL_ACCOUNT,
            OUTSIDER,
            FROM.asKey(),
            TO);

    static final List<Table> ALL =
            List.of(OWNERS, UNITS, SUCCESSORS, CLUSTERS, MEMBERSHIPS, PEOPLE, ASSIGNMENTS, ROLES);

    private Tables() {}
}
