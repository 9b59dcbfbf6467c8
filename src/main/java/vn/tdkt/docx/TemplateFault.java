package vn.tdkt.docx;

/** A template and the values for it do not fit together. For whoever keeps the templates; names file and field. */
public class TemplateFault extends RuntimeException {

    TemplateFault(String sentence) {
        super(sentence);
    }

    TemplateFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
