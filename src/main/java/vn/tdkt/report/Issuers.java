package vn.tdkt.report;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Unit;
import vn.tdkt.organisation.UnitKind;

/** The issuing bodies as they stand on paper, as read from {@code issuers.yaml}. */
@ConfigurationProperties("issuers")
public record Issuers(
        Body council, Body office, Body province, String clusterSuperior, Map<UnitKind, String> unitSuperior) {

    private static final String PROVINCE = "{tỉnh}";
    private static final String PLACE = "{địa danh}";

    /** A body of the province; every text may name the province as {@code {tỉnh}} and its place as {@code {địa danh}}. */
    public record Body(
            String code, String name, String superior, String symbol, String draftingSymbol, String archive) {

        Issuer issuer(IssuerKind kind, String form, Province province) {
            return new Issuer(
                    kind,
                    code,
                    province.in(name),
                    province.in(superior),
                    symbol,
                    draftingSymbol,
                    form,
                    province.place());
        }
    }

    Body body(IssuerKind kind) {
        return switch (kind) {
            case COUNCIL -> council;
            case PROVINCE -> province;
            case OFFICE, UNIT, CLUSTER -> office;
        };
    }

    Issuer unit(Unit unit, String form, Province province) {
        String superior = province.in(unitSuperior.getOrDefault(unit.kind(), ""));
        return new Issuer(
                IssuerKind.UNIT, unit.code(), unit.name(), superior, unit.symbol(), "", form, province.place());
    }

    Issuer cluster(Cluster cluster, String form, Province province) {
        return new Issuer(
                IssuerKind.CLUSTER,
                cluster.code(),
                cluster.name(),
                province.in(clusterSuperior),
                cluster.symbol(),
                "",
                form,
                province.place());
    }

    /**
     * The province as documents name it.
     *
     * @param name with its kind in front, e.g. "tỉnh Hồng Lam"
     * @param place địa danh, e.g. "Hồng Lam"
     */
    record Province(String name, String place) {

        String in(String text) {
            return text.replace(PROVINCE, name).replace(PLACE, place);
        }

        static Province named(String ownerBody) {
            String place = ownerBody.replaceFirst("(?i)^(tỉnh|thành phố)\\s+", "");
            String kind = ownerBody.toLowerCase(java.util.Locale.ROOT).startsWith("thành phố") ? "thành phố " : "tỉnh ";
            return new Province(kind + place, place);
        }
    }
}
