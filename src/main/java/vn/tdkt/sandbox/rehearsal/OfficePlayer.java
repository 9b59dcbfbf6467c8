package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** A document of the province from its draft to its issue: everybody takes over what is proposed. */
@Component
@SandboxOnly
class OfficePlayer implements Player {

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "draft-document",
                this::draft,
                "check-document",
                turn -> Map.of("ok", true),
                "sign-document",
                turn -> Map.of("signed", true),
                "issue-document",
                OfficePlayer::issue);
    }

    private Map<String, ?> draft(Turn turn) {
        JsonNode addressees = turn.data().path("addressees");
        return Map.of(
                "subject", turn.data().path("subject").asText(),
                "sections", turn.sections(),
                "to", lines(addressees.path("to")),
                "via", lines(addressees.path("via")),
                "info", lines(addressees.path("info")));
    }

    private static Map<String, ?> issue(Turn turn) throws IOException, InterruptedException {
        return turn.data().path("missingCopy").isTextual()
                ? Map.of("scanFileId", turn.upload("Bản đã ký.png", Paperwork.signedCopy()))
                : Map.of();
    }

    private static List<String> lines(JsonNode lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.asText()));
        return texts;
    }
}
