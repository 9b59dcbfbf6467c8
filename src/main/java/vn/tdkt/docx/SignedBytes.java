package vn.tdkt.docx;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Which bytes a signature covers: from the first to a gap, and from there on. The gap may hold nothing but the signature.
 *
 * @param gap where it begins
 * @param second where the second half begins
 * @param end of the second half
 * @param seal the signature itself
 */
record SignedBytes(int gap, int second, int end, byte[] seal) {

    /** Refuses with {@link IOException} a range that leaves room for anything else. */
    static SignedBytes of(PDSignature signature, byte[] file) throws IOException {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[1] < 1 || range[2] <= range[1] || range[3] < 0) {
            throw new IOException("No range of bytes");
        }
        if ((long) range[2] + range[3] > file.length || file[range[1]] != '<' || file[range[2] - 1] != '>') {
            throw new IOException("A range of bytes beside its signature");
        }
        byte[] seal = hex(file, range[1] + 1, range[2] - 1);
        if (!Arrays.equals(seal, signature.getContents())) {
            throw new IOException("Another signature stands in the gap");
        }
        return new SignedBytes(range[1], range[2], range[2] + range[3], seal);
    }

    byte[] in(byte[] file) {
        byte[] signed = Arrays.copyOf(file, gap + end - second);
        System.arraycopy(file, second, signed, gap, end - second);
        return signed;
    }

    private static byte[] hex(byte[] file, int from, int to) throws IOException {
        byte[] bytes = new byte[(to - from) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(file[from + 2 * i], 16);
            int low = Character.digit(file[from + 2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw new IOException("No signature in hexadecimal digits");
            }
            bytes[i] = (byte) (high * 16 + low);
        }
        return bytes;
    }
}
