package vn.tdkt.document;

/**
 * What a template is for.
 *
 * @param type code of document-types.yaml
 * @param form code of form-sets.yaml
 */
public record TemplatePosition(String type, String form, TemplateOwner owner) {}
