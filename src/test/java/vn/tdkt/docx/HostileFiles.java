package vn.tdkt.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files that harm whoever reads or opens them, each made when it is asked for. */
public final class HostileFiles {

    private HostileFiles() {}

    /** All of them, each with its attack and a word of the sentence that refuses it. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(HostilePackages.all());
        all.addAll(HostileZips.all());
        all.addAll(HostileWorkbooks.all());
        all.addAll(HostilePdfs.all());
        all.addAll(HostilePictures.all());
        return all;
    }

    /** Makes the bytes of one. */
    @FunctionalInterface
    interface Maker {
        byte[] make() throws IOException;
    }

    /**
     * @param attack what it tries
     * @param name what its person calls it
     * @param word part of the sentence that refuses it
     */
    public record Hostile(String attack, String name, String word, Maker maker) {

        public byte[] bytes() throws IOException {
            return maker.make();
        }

        @Override
        public String toString() {
            return attack;
        }
    }
}
