package vn.tdkt.desk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in a zip that every computer of an office can unpack, Windows above all; a second file of a name gets a number. */
final class ZipNames {

    private static final int LONGEST = 110;
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** @param folder empty for none */
    String take(String folder, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String begin = safe(dot < 0 ? name : name.substring(0, dot));
        String path = folder.isEmpty() ? "" : safe(folder) + "/";
        String given = path + begin + ending;
        for (int no = 2; !taken.add(given.toLowerCase(Locale.ROOT)); no++) {
            given = path + begin + " (" + no + ")" + ending;
        }
        return given;
    }

    private static String safe(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?/\\\\]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut =
                clean.length() > LONGEST ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST - 10)) + "…" : clean;
        String ended = cut.replaceAll("[. ]+$", "");
        return ended.isEmpty() || DEVICE.matcher(ended).matches() ? "_" + ended : ended;
    }
}
