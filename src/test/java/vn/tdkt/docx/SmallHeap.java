package vn.tdkt.docx;

import java.io.IOException;
import vn.tdkt.Refusal;
import vn.tdkt.docx.HostileFiles.Hostile;

/** A program of its own: the gate over all hostile files, one line each with what was said and how long it took. */
public final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        for (Hostile one : HostileFiles.all()) {
            byte[] file = one.bytes();
            long start = System.nanoTime();
            String said = said(file);
            System.out.printf("%d\t%s\t%s%n", (System.nanoTime() - start) / 1_000_000, one.attack(), said);
        }
    }

    private static String said(byte[] file) {
        try {
            return "passed as " + DocxGate.check(file);
        } catch (Refusal refused) {
            return "refused";
        }
    }
}
