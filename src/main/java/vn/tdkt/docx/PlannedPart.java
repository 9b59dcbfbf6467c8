package vn.tdkt.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A part of every document of a template. */
sealed interface PlannedPart {

    /** In UTF-8. */
    byte[] name();

    /**
     * Without a place for a value: deflated when the template was read, and copied from then on.
     *
     * @param entry head and deflated bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Kept(byte[] name, byte[] entry, ZipSizes sizes) implements PlannedPart {}

    /**
     * With places for values.
     *
     * @param head of the entry
     */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Filled(byte[] name, byte[] head, List<Piece> pieces) implements PlannedPart {}

    static PlannedPart of(String part, List<Piece> pieces) {
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Fixed all) {
            return kept(part, all.xml());
        }
        ByteBuffer head = ZipHeads.room(ZipHeads.ENTRY + name.length);
        ZipHeads.entry(head, name);
        return new Filled(name, head.array(), pieces);
    }

    static PlannedPart kept(String part, byte[] bytes) {
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        byte[] deflated = deflated(bytes);
        ZipSizes sizes = ZipSizes.of(crc.getValue(), deflated.length, bytes.length);
        ByteBuffer entry = ZipHeads.room(ZipHeads.ENTRY + name.length + deflated.length);
        ZipHeads.entry(entry, name, sizes);
        return new Kept(name, entry.put(deflated).array(), sizes);
    }

    /** Once, so as small as it gets. */
    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zipped = new DeflaterOutputStream(out, deflater)) {
            zipped.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
