package vn.tdkt.docx;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tdkt.Refusal;

/**
 * PDFBox with its hands held: it reads within a time, and no stream becomes objects before {@link PdfStructure} has
 * measured what it unfolds to. All in memory, nothing on disk.
 */
final class GuardedPdf extends PDFParser {

    /** A large one takes its part of the memory; two never take it at once. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private GuardedPdf(byte[] file, PdfMarks marks, Deadline deadline) throws IOException {
        super(new Timed(file, deadline), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Measured(this, file, new PdfStructure(marks));
    }

    /**
     * Opens it for one look. The marks have seen the file already. A refusal is a {@link Refusal}, damage an
     * {@link IOException}.
     */
    static <T> T look(byte[] file, PdfMarks marks, Deadline deadline, Look<T> look) throws IOException {
        ONE_AT_A_TIME.lock();
        try (PDDocument pdf = new GuardedPdf(file, marks, deadline).parse()) {
            return look.at(pdf);
        } catch (StackOverflowError
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException damaged) {
            throw new IOException("Not a PDF that can be read", damaged);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** What is read from an open PDF. */
    @FunctionalInterface
    interface Look<T> {
        T at(PDDocument pdf) throws IOException;
    }

    /** An object too deep for this parser is not skipped: another one may read what is in it. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("recursion")) {
                throw new Refusal("Tệp PDF có cấu trúc lồng nhau quá sâu nên không an toàn:"
                        + " hãy in lại ra PDF hoặc quét rồi tải lên.");
            }
            throw e;
        }
    }

    /** Every stream the parser finds is made here. */
    private static final class Measured extends COSDocument {

        private final byte[] file;
        private final PdfStructure structure;

        Measured(PDFParser parser, byte[] file, PdfStructure structure) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.file = file;
            this.structure = structure;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            structure.refuseLarge(dictionary, file, start, length);
            return super.createCOSStream(dictionary, start, length);
        }
    }

    private static final class Timed extends RandomAccessReadBuffer {

        private final Deadline deadline;

        Timed(byte[] file, Deadline deadline) {
            super(file);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            deadline.keep();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            deadline.keep();
            return super.read(buffer, offset, length);
        }
    }
}
