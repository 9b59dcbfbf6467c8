package vn.tdkt.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/** Streams that hold objects or the table of objects: the only ones a parser unfolds by itself, so the only bombs. */
final class PdfStructure {

    private static final int MOST_OF_ONE = 8 * 1024 * 1024;
    private static final int MOST_OF_ALL = 32 * 1024 * 1024;
    private static final int WIDEST_ROW = 64;
    private static final int ZLIB_HEADER = 2;
    private static final int CHUNK = 8192;

    private final PdfMarks marks;
    private int inflated;

    PdfStructure(PdfMarks marks) {
        this.marks = marks;
    }

    /** Refuses what would take too much memory; pictures, fonts and pages stay folded and pass. */
    void refuseLarge(COSDictionary stream, byte[] file, long start, long length) throws IOException {
        boolean table = stream.containsKey(COSName.W) || COSName.XREF.equals(stream.getItem(COSName.TYPE));
        boolean objects = stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST)
                || COSName.OBJ_STM.equals(stream.getItem(COSName.TYPE));
        if (table || objects) {
            byte[] unfolded = unfold(stream, file, (int) start, (int) length);
            if (table) {
                marks.addEntries(unfolded.length / width(stream));
            }
            marks.look(unfolded, unfolded.length);
        }
    }

    private byte[] unfold(COSDictionary stream, byte[] file, int start, int length) throws IOException {
        InputStream raw = new ByteArrayInputStream(file, start, length);
        byte[] unfolded = isFolded(stream) ? inflate(raw) : raw.readNBytes(MOST_OF_ONE + 1);
        inflated += unfolded.length;
        if (unfolded.length > MOST_OF_ONE || inflated > MOST_OF_ALL) {
            throw new Refusal("Tệp PDF phình ra quá lớn khi giải nén nên không an toàn:"
                    + " hãy in lại ra PDF hoặc quét rồi tải lên.");
        }
        return unfolded;
    }

    /** As PDFBox does: past the header unseen, and what comes before some damage counts. */
    private static byte[] inflate(InputStream raw) throws IOException {
        raw.skipNBytes(Math.min(ZLIB_HEADER, raw.available()));
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream content = new InflaterInputStream(raw, inflater)) {
            for (int read = content.read(chunk); read > 0 && unfolded.size() <= MOST_OF_ONE; ) {
                unfolded.write(chunk, 0, read);
                read = content.read(chunk);
            }
        } catch (IOException damaged) {
            return unfolded.toByteArray();
        } finally {
            inflater.end();
        }
        return unfolded.toByteArray();
    }

    private static boolean isFolded(COSDictionary stream) {
        if (only(stream, COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary rows) {
            requireSmall(rows, COSName.COLUMNS);
            requireSmall(rows, COSName.COLORS);
            requireSmall(rows, COSName.BITS_PER_COMPONENT);
        }
        COSBase filter = only(stream, COSName.FILTER, COSName.F);
        if (filter != null
                && !COSName.FLATE_DECODE.equals(filter)
                && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            throw strange();
        }
        return filter != null;
    }

    /** A row is held in memory, however short the stream. */
    private static void requireSmall(COSDictionary rows, COSName key) {
        COSBase value = rows.getItem(key);
        if (value != null
                && !(value instanceof COSInteger number && number.intValue() > 0 && number.intValue() <= WIDEST_ROW)) {
            throw strange();
        }
    }

    /** How many bytes an entry of a table has; none at all would let it go on without end. */
    private static int width(COSDictionary table) {
        int width = 0;
        if (table.getItem(COSName.W) instanceof COSArray widths) {
            for (COSBase one : widths) {
                width += one instanceof COSInteger number ? Math.max(0, number.intValue()) : 0;
            }
        }
        if (width == 0) {
            throw strange();
        }
        return width;
    }

    /** The one value, said in place; a reference could lead to another one for each reader. */
    private static @Nullable COSBase only(COSDictionary stream, COSName key, COSName other) {
        COSBase value = stream.containsKey(key) ? stream.getItem(key) : stream.getItem(other);
        if (value instanceof COSArray list) {
            value = list.size() == 0 ? null : list.get(0);
            if (list.size() > 1) {
                throw strange();
            }
        }
        if (value instanceof COSObject || stream.containsKey(key) && stream.containsKey(other)) {
            throw strange();
        }
        return value;
    }

    private static Refusal strange() {
        return new Refusal("Tệp PDF có cấu trúc lạ nên không an toàn: hãy in lại ra PDF hoặc quét rồi tải lên.");
    }
}
