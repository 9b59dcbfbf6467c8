package vn.tdkt.reminder;

import org.springframework.web.util.HtmlUtils;
import vn.tdkt.reminder.Digest.Line;
import vn.tdkt.reminder.Digest.Section;

/** A digest as a page for a telephone: one column, styles beside each element, nothing fetched from anywhere. */
final class DigestHtml {

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body style="margin:0;padding:16px;background:#f4f5f7;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1f2933">
            <div style="display:none;max-height:0;overflow:hidden">%s</div>
            <div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;border-radius:6px">
            <p style="margin:0 0 16px">%s</p>
            %s<p style="margin:24px 0"><a href="%s" style="display:inline-block;padding:12px 20px;background:#1c4f8a;color:#ffffff;border-radius:4px;text-decoration:none">Mở danh sách việc</a></p>
            <p style="margin:0 0 8px;font-size:14px;color:#52606d">%s</p>
            <p style="margin:0;font-size:14px;color:#52606d">%s</p>
            </div></body></html>
            """;
    private static final String TITLE = "<h2 style=\"margin:20px 0 8px;font-size:18px;color:#1c4f8a\">%s</h2>%n";
    private static final String LINE =
            "<div style=\"margin:0 0 10px;padding:8px 12px;border-left:4px solid %s;background:#f9fafb\">%s<strong style=\"white-space:nowrap\">%s</strong>.%s</div>%n";
    private static final String LINK =
            "<div><a href=\"%s\" style=\"display:inline-block;padding:8px 24px 8px 0;color:#1c4f8a\">Xem việc</a></div>";

    private final Places places;

    DigestHtml(Places places) {
        this.places = places;
    }

    String of(Digest digest, String greeting) {
        StringBuilder sections = new StringBuilder();
        for (Section section : digest.sections()) {
            sections.append(TITLE.formatted(escape(section.title())));
            section.lines().forEach(line -> sections.append(of(line)));
        }
        return PAGE.formatted(
                escape(digest.inShort()),
                escape(greeting),
                sections,
                escape(places.tasklist()),
                DigestText.OUTSIDE,
                DigestText.NO_ANSWER);
    }

    private String of(Line line) {
        String link = line.obligation() == null ? "" : LINK.formatted(escape(places.obligation(line.obligation())));
        return LINE.formatted(line.late() ? "#b00020" : "#7b8794", escape(line.what()), escape(line.most()), link);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
