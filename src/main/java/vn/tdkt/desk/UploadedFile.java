package vn.tdkt.desk;

import vn.tdkt.document.Attachment;

/** A file that was attached, as an answer names it. */
record UploadedFile(long id, String name, int size) {

    static UploadedFile of(Attachment file) {
        return new UploadedFile(file.id(), file.name(), file.size());
    }
}
