package vn.tdkt.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.FieldCatalogue;
import vn.tdkt.document.FormSets;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.TemplateShelf;
import vn.tdkt.document.TemplateVersion;

/** What the page "Mẫu văn bản" shows to the logged-in person; three statements, however much there is. */
@Component
class TemplatesShown {

    private final DocumentTypes types;
    private final FieldCatalogue catalogue;
    private final FormSets forms;
    private final TemplateBodies bodies;
    private final TemplateShelf shelf;

    TemplatesShown(
            DocumentTypes types, FieldCatalogue catalogue, FormSets forms, TemplateBodies bodies, TemplateShelf shelf) {
        this.types = types;
        this.catalogue = catalogue;
        this.forms = forms;
        this.bodies = bodies;
        this.shelf = shelf;
    }

    /**
     * Everything the page needs.
     *
     * @param bodies those the person may bring a template for
     * @param versions everybody's and those bodies', newest first
     */
    record Page(
            boolean administrator,
            List<FormSets.Shown> forms,
            List<TemplateBodies.Body> bodies,
            List<Type> types,
            List<FieldCatalogue.BlockShown> blocks,
            List<TemplateVersion> versions) {}

    /** @param title which of several types of one name it is */
    record Type(String code, String title, List<IssuerKind> issuedBy, List<FieldCatalogue.FieldShown> fields) {}

    Page page() {
        List<TemplateBodies.Body> mine = bodies.mine();
        return new Page(
                bodies.administrator(),
                forms.shown(),
                mine,
                types.all().stream()
                        .map(this::type)
                        .sorted(Comparator.comparing(Type::title))
                        .toList(),
                catalogue.blocks(),
                shelf.history(mine.stream().map(TemplateBodies.Body::owner).toList()));
    }

    private Type type(DocumentType type) {
        return new Type(type.code(), catalogue.titleOf(type), type.issuedBy(), catalogue.shown(type));
    }
}
