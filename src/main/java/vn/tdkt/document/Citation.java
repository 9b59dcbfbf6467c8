package vn.tdkt.document;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds one law in a line of bases, by its number or by its name and day, as offices spell them. */
final class Citation {

    /** What another paper carries out, or another law is about, is not cited itself. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\S.*\\s(diều của|theo|thi hành|thực hiện|hướng dẫn|triển khai)( (luật|nghị dịnh|nd|thông tư))?( số)? ?");

    private final LegalBasis law;
    private final Pattern spelling;

    Citation(LegalBasis law) {
        this.law = law;
        String byNumber = byNumber(law);
        spelling = Pattern.compile(law.name() == null ? byNumber : byNumber + "|" + byDay(law.name(), law.day()));
    }

    LegalBasis law() {
        return law;
    }

    /** @param clause in {@link PlainSpelling}, without the word that begins it */
    boolean isIn(String clause) {
        Matcher matcher = spelling.matcher(clause);
        while (matcher.find()) {
            if (!OF_ANOTHER.matcher(clause.substring(0, matcher.start())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** E.g. 98/2023/NĐ-CP, and a decree without the last part, as no other body numbers decrees. */
    private static String byNumber(LegalBasis law) {
        String[] parts = PlainSpelling.of(law.number()).split("/", 3);
        String begin = "0*" + parts[0].replaceFirst("^0+", "") + "/" + parts[1];
        String whole = "(?<![\\d/])" + begin + "/" + parts[2].replace("-", "-?") + "(?![\\p{L}\\d])";
        return law.kind() == LawKind.DECREE ? whole + "|(nghị dịnh|nd)( số)? ?" + begin + "(?![/\\d])" : whole;
    }

    private static String byDay(String name, LocalDate day) {
        String words = Pattern.quote(PlainSpelling.of(name));
        int year = day.getYear();
        String written = "0?%d tháng 0?%d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
        String brief = "0?%d[/.-]0?%d[/.-]%d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
        return words + " ?\\(?( ?(ngày )?(" + written + "|" + brief + ")| ?(năm )?" + year + ")(?!\\d)";
    }
}
