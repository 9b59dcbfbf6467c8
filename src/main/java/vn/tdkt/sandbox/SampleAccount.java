package vn.tdkt.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An account of the sample province that anybody may try, with the role it shows. */
public record SampleAccount(String account, String password, String role) {

    static final List<SampleAccount> ONE_PER_ROLE = List.of(
            of("cbCAT", "Cán bộ một đơn vị (Công an tỉnh)"),
            of("ldCAT", "Lãnh đạo đơn vị đó"),
            of("cbTTT", "Cán bộ đơn vị trưởng khối (Thanh tra tỉnh)"),
            of("ldTTT", "Lãnh đạo đơn vị trưởng khối"),
            of("tdkt1", "Chuyên viên Ban TĐKT, Sở Nội vụ"),
            of("ldtdkt", "Lãnh đạo Sở Nội vụ"),
            of("ubnd1", "Lãnh đạo UBND tỉnh"),
            of("hd02", "Thành viên Hội đồng phụ trách Khối Tổng hợp"),
            of(SampleProvince.ADMINISTRATOR, "Quản trị hệ thống"));

    public static Set<String> accounts() {
        return ONE_PER_ROLE.stream().map(SampleAccount::account).collect(Collectors.toUnmodifiableSet());
    }

    private static SampleAccount of(String account, String role) {
        return new SampleAccount(account, SampleProvince.PASSWORD, role);
    }
}
