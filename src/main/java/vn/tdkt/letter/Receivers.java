package vn.tdkt.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.letter.Found.Receiver;
import vn.tdkt.letter.Found.Role;

/** Who gets it: named after "gửi", "báo cáo", "với", "về"; "qua" names whose hands it goes through. */
final class Receivers {

    private static final Pattern LEADS = Pattern.compile(
            "(?:gửi|gửi về|về|cho|đến|tới|với|trình|báo cáo|gửi lãnh đạo)(?: về| cho| đến)?(?: đồng chí| cơ quan| đơn vị)?\\s*$");
    private static final Pattern VIA = Pattern.compile("\\(?qua\\s*$");
    private static final Pattern ONWARD = Pattern.compile("để (?:tổng hợp|báo cáo|phối hợp|xem xét)");
    private static final Pattern JOIN = Pattern.compile("^(?:\\s*\\([^)]*\\))?\\s*(?:,|;|và|, và)\\s*(?:đồng chí )?$");

    private Receivers() {}

    static List<Receiver> in(Part part, int verb) {
        String plain = LetterText.plain(part.text());
        List<Receiver> receivers = new ArrayList<>();
        int last = -1;
        for (Mention mention : part.mentionsFrom(verb)) {
            String before = plain.substring(verb, mention.start());
            boolean joined = last >= 0
                    && JOIN.matcher(plain.substring(last, mention.start())).find();
            boolean via = VIA.matcher(before).find();
            if (via || joined || LEADS.matcher(before).find()) {
                receivers.add(new Receiver(
                        via ? Role.VIA : role(before), mention.bodies().get(0), mention.words()));
                last = mention.end();
            }
        }
        return receivers;
    }

    private static Role role(String before) {
        return ONWARD.matcher(before).find() ? Role.INFORMED : Role.TO;
    }
}
