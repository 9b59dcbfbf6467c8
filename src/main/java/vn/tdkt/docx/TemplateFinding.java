package vn.tdkt.docx;

/**
 * One thing that is wrong with a template, in words for whoever wrote it in Word.
 *
 * @param where part of the file, table, row, cell, paragraph with the beginning of its text
 * @param what what is wrong there and what to do, whole sentences
 */
public record TemplateFinding(String where, String what) {

    @Override
    public String toString() {
        return where.isEmpty() ? what : where + ": " + what;
    }
}
