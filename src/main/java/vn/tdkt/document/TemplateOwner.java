package vn.tdkt.document;

/**
 * Whose own template it is.
 *
 * @param kind name of an {@link IssuerKind}; empty for everybody who has none of their own
 */
public record TemplateOwner(String kind, String code) {

    public static final TemplateOwner EVERYBODY = new TemplateOwner("", "");

    public static TemplateOwner of(IssuerKind kind, String code) {
        return new TemplateOwner(kind.name(), code);
    }

    static TemplateOwner of(Issuer issuer) {
        return of(issuer.kind(), issuer.code());
    }
}
