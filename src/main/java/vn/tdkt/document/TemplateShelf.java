package vn.tdkt.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.tdkt.Refusal;
import vn.tdkt.docx.DocxTemplate;
import vn.tdkt.docx.FileKind;
import vn.tdkt.docx.TemplateFault;
import vn.tdkt.docx.TemplateSample;

/**
 * Which template holds: a body's own file, else the one an administrator put in place, else the product's. A replaced one is
 * compiled once per content; every drafting asks for the hash, so each node has it without a restart. Whoever calls has
 * checked that the person may.
 */
@Service
public class TemplateShelf {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateShelf.class);

    private final DocumentTypes types;
    private final FormSets forms;
    private final FieldCatalogue catalogue;
    private final Templates templates;
    private final TemplateRows rows;
    private final StoredFiles files;

    /** By content, type and form; empty for a file that no longer works after the product was renewed. */
    private final Map<String, Optional<DocxTemplate>> replaced = new ConcurrentHashMap<>();

    TemplateShelf(
            DocumentTypes types,
            FormSets forms,
            FieldCatalogue catalogue,
            Templates templates,
            TemplateRows rows,
            StoredFiles files) {
        this.types = types;
        this.forms = forms;
        this.catalogue = catalogue;
        this.templates = templates;
        this.rows = rows;
        this.files = files;
    }

    DocxTemplate of(DocumentType type, FormSet form, TemplateOwner owner) {
        return rows.inForce(new TemplatePosition(type.code(), form.code(), owner))
                .flatMap(sha256 -> compiled(type, form, sha256))
                .orElseGet(() -> templates.of(type, form));
    }

    private Optional<DocxTemplate> compiled(DocumentType type, FormSet form, String sha256) {
        return replaced.computeIfAbsent(sha256 + " " + type.code() + " " + form.code(), key -> {
            try {
                return Optional.of(templates.compile(type, form, type.code(), files.read(sha256)));
            } catch (TemplateFault fault) {
                LOG.warn("The product's template stands in for file {}, which no longer works", sha256, fault);
                return Optional.empty();
            }
        });
    }

    /**
     * Puts a file in place. Refuses with {@link RefusedTemplate} one that cannot work; the one before stays in force then. No
     * transaction: trying it out takes a while, and a file without its row is nothing.
     */
    public void place(TemplatePosition position, String name, byte[] docx, String by) {
        DocumentType type = types.byCode(position.type());
        FormSet form = forms.byCode(position.form());
        requireIssuing(type, position.owner());
        try {
            templates.accept(type, form, name, docx);
        } catch (TemplateFault fault) {
            throw new RefusedTemplate(fault);
        }
        rows.add(position, files.store(docx), UploadName.of(name, FileKind.DOCX), by);
    }

    private static void requireIssuing(DocumentType type, TemplateOwner owner) {
        boolean everybody = owner.equals(TemplateOwner.EVERYBODY);
        if (!everybody && type.issuedBy().stream().noneMatch(kind -> kind.name().equals(owner.kind()))) {
            throw new Refusal(
                    "Cơ quan này không ban hành loại văn bản %s: hãy chọn đúng cơ quan.".formatted(type.name()));
        }
    }

    /** Back to an earlier version of the same place, or without one to the template that would hold otherwise. */
    public void back(TemplatePosition position, @Nullable Long version, String by) {
        types.byCode(position.type());
        forms.byCode(position.form());
        if (version == null) {
            rows.add(position, null, "", by);
            return;
        }
        TemplateVersion earlier = versionAt(position, version);
        place(position, earlier.name(), read(earlier), by);
    }

    private TemplateVersion versionAt(TemplatePosition position, long id) {
        TemplateVersion version = rows.byId(id);
        if (!version.isAt(position)) {
            throw new NoSuchElementException("Không có bản mẫu số " + id + " của loại văn bản này.");
        }
        return version;
    }

    /** Refuses an unknown id, and one that only took a template away, with {@link NoSuchElementException}. */
    public TemplateVersion version(long id) {
        return rows.byId(id);
    }

    /** The file of a version. */
    public byte[] read(TemplateVersion version) {
        if (version.sha256() == null) {
            throw new NoSuchElementException("Bản mẫu số " + version.id() + " không có tệp.");
        }
        return files.read(version.sha256());
    }

    /** Everybody's and these bodies' versions, newest first. */
    public List<TemplateVersion> history(Collection<TemplateOwner> owners) {
        return rows.history(owners);
    }

    /** The file in force, to be changed in Word. */
    public byte[] file(TemplatePosition position) {
        forms.byCode(position.form());
        DocumentType type = types.byCode(position.type());
        return rows.inForce(position).map(files::read).orElseGet(() -> Templates.ours(type));
    }

    /** What the template in force makes of the examples in the catalogue. */
    public byte[] sample(TemplatePosition position) {
        DocumentType type = types.byCode(position.type());
        return of(type, forms.byCode(position.form()), position.owner()).fill(TemplateSample.full(catalogue.of(type)));
    }
}
