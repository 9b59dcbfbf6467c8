package vn.tdkt.integrity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Names what does not agree, as of one moment; a handful of statements however much there is. Changes nothing. */
@Service
public class Integrity {

    private final EngineInspection engine;
    private final NumberInspection numbers;
    private final FileInspection files;
    private final MailInspection mails;

    Integrity(EngineInspection engine, NumberInspection numbers, FileInspection files, MailInspection mails) {
        this.engine = engine;
        this.numbers = numbers;
        this.files = files;
        this.mails = mails;
    }

    /** Everything is read in one snapshot: what is at work meanwhile is seen whole or not at all. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Finding> findings() {
        return Stream.of(engine.findings(), numbers.findings(), files.findings(), mails.findings())
                .flatMap(List::stream)
                .toList();
    }
}
