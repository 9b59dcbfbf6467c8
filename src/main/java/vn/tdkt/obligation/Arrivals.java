package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Arrival;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.IncomingRegister;
import vn.tdkt.document.IssuedPapers;
import vn.tdkt.document.Receivers;
import vn.tdkt.obligation.DoneOutside.Way;

/**
 * Enters in the incoming registers what an obligation is met by, in the transaction in which it is received or sent out. A
 * document is entered once, with everybody it reaches then; what was recorded as done outside stands for its paper,
 * unless it went the way of classified papers, which have books of their own.
 */
@Component
public class Arrivals {

    private final IncomingRegister register;
    private final IssuedPapers papers;
    private final OutsideRows outside;
    private final ReceivingBodies bodies;
    private final DocumentTypes types;
    private final Kinds kinds;
    private final Names names;
    private final Clock clock;

    Arrivals(
            IncomingRegister register,
            IssuedPapers papers,
            OutsideRows outside,
            ReceivingBodies bodies,
            DocumentTypes types,
            Kinds kinds,
            Names names,
            Clock clock) {
        this.register = register;
        this.papers = papers;
        this.outside = outside;
        this.bodies = bodies;
        this.types = types;
        this.kinds = kinds;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What is met by documents; anything else leaves the registers alone.
     *
     * @param on the day it arrived; null for today
     * @param account who received it, null for nobody
     */
    public void enter(Obligation obligation, @Nullable LocalDate on, @Nullable String account) {
        Kind kind = kinds.named(obligation.kind());
        String main = kind.documentType();
        if (main == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        List<IssuedPapers.Issued> issued = papers.onTheWay(obligation.id());
        for (IssuedPapers.Issued one : issued) {
            Arrival arrival = papers.arriving(one, obligation.id(), day, today);
            reach(obligation, types.byCode(one.type()), account, arrival);
        }
        if (issued.isEmpty() && !kind.isMeeting()) {
            enterOutside(obligation, types.byCode(main), account);
        }
    }

    private void enterOutside(Obligation obligation, DocumentType type, @Nullable String account) {
        outside.lastOf(obligation.id())
                .filter(done -> done.way() != Way.CONFIDENTIAL && !register.hasOf(obligation.id()))
                .ifPresent(done -> reach(obligation, type, account, recorded(obligation, type, done)));
    }

    private Arrival recorded(Obligation obligation, DocumentType type, DoneOutside done) {
        String note = done.note() == null ? "" : " " + done.note();
        return new Arrival(
                obligation.id(),
                null,
                done.on(),
                names.of(obligation.debtor()),
                "",
                null,
                type.name() + ": " + kinds.named(obligation.kind()).subjectIn(obligation.year()),
                LocalDate.now(clock),
                "Nhận ngoài hệ thống: " + done.way().label() + "; " + done.who() + "." + note);
    }

    private void reach(Obligation obligation, DocumentType type, @Nullable String account, Arrival arrival) {
        for (Receivers receivers : bodies.of(obligation, type, account)) {
            if (!receivers.handlers().isEmpty()) {
                register.enter(receivers, arrival);
            }
        }
    }

    /** Whether a unit owes it to the cluster that it heads itself: nothing travels then. */
    public boolean isToItself(Obligation obligation) {
        return bodies.isToItself(obligation);
    }
}
