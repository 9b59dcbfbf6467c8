package vn.tdkt.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tdkt.Refusal;
import vn.tdkt.docx.FileKind;

/** What an uploaded file is called from now on: as its person called it, as far as every computer can show and keep it. */
final class UploadName {

    private static final int LONGEST = 200;
    /** Marks that turn the reading direction: "gpj.exe" looks like "exe.jpg". */
    private static final Pattern TURNING = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\"<>|:*?]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private UploadName() {}

    /** Without folders and control characters, composed (NFC), with the ending of what it really is. */
    static String of(String given, FileKind kind) {
        if (TURNING.matcher(given).find()) {
            throw new Refusal("Tên tệp có ký tự ẩn làm đảo chiều chữ: hãy gõ lại tên tệp rồi tải lên.");
        }
        String name = safe(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        if (name.isEmpty()) {
            throw new Refusal("Tệp không có tên: hãy đặt tên tệp rồi tải lên lại.");
        }
        String ended = withEnding(shortened(name), kind);
        return DEVICE.matcher(ended).matches() ? "_" + ended : ended;
    }

    private static String safe(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        return FORBIDDEN.matcher(seen).replaceAll("_").strip().replaceAll("[. ]+$", "");
    }

    /** Its end is kept: there the version and the ending stand. Never half a letter. */
    private static String shortened(String name) {
        int from = Math.max(0, name.length() - LONGEST);
        return name.substring(from > 0 && Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    private static String withEnding(String name, FileKind kind) {
        String lower = name.toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
        return lower.endsWith("." + kind.extension()) ? name : name + "." + kind.extension();
    }
}
