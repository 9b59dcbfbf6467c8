package vn.tdkt.platform;

import static vn.tdkt.platform.FailureAnswer.expected;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.tdkt.Refusal;

/** Finds what a failure means to a person, however deep the engine or the web layer has wrapped it. */
final class Failures {

    static final String NOT_FOUND =
            "Không tìm thấy nội dung này: có thể người khác đã xử lý xong, hoặc bạn không có quyền xem.";
    static final String NOT_UNDERSTOOD = "Yêu cầu gửi lên không hợp lệ. Hãy tải lại trang rồi thử lại.";
    static final String NOT_ALLOWED = NotAllowed.SENTENCE;
    private static final String OVERTAKEN =
            "Người khác vừa xử lý việc này. Hãy tải lại trang để xem tình trạng mới nhất rồi thực hiện lại nếu cần.";
    /** Rights to a task end with it, so who comes a moment too late is refused like a stranger. */
    private static final String NOT_YOURS =
            "Việc này không thuộc quyền của bạn, hoặc người khác vừa xử lý xong. Hãy tải lại danh sách công việc; nếu cần,"
                    + " hãy liên hệ quản trị hệ thống.";

    private static final String TAKEN = "Người khác đã nhận việc này. Hãy tải lại danh sách công việc.";
    private static final String TOO_LARGE = "Tệp quá lớn: mỗi tệp tối đa 25 MB. Hãy giảm dung lượng rồi tải lại.";

    private Failures() {}

    /** The answer for a known failure anywhere in the chain of causes; what a person was told comes first. */
    static Optional<FailureAnswer> known(Throwable failure) {
        return first(failure, Failures::toldByUs)
                .or(() -> first(failure, Outage::of))
                .or(() -> first(failure, Failures::ofEngine));
    }

    private static Optional<FailureAnswer> first(
            Throwable failure, Function<Throwable, @Nullable FailureAnswer> meaning) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .flatMap(cause -> Stream.ofNullable(meaning.apply(cause)))
                .findFirst();
    }

    private static @Nullable FailureAnswer toldByUs(Throwable failure) {
        if (failure instanceof Refusal) {
            return expected(422, sentence(failure, NOT_UNDERSTOOD));
        }
        if (failure instanceof NotLoggedIn) {
            return expected(401, sentence(failure, NOT_ALLOWED));
        }
        if (failure instanceof NotAllowed) {
            return expected(403, sentence(failure, NOT_ALLOWED));
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return expected(413, TOO_LARGE);
        }
        return failure instanceof NoSuchElementException ? expected(404, vietnamese(failure)) : null;
    }

    private static @Nullable FailureAnswer ofEngine(Throwable failure) {
        if (failure instanceof OptimisticLockingException || failure instanceof OptimisticLockingFailureException) {
            return expected(409, OVERTAKEN);
        }
        if (failure instanceof TaskAlreadyClaimedException) {
            return expected(409, TAKEN);
        }
        if (failure instanceof AuthorizationException) {
            return expected(403, NOT_YOURS);
        }
        if (failure instanceof NullValueException || failure instanceof NotFoundException) {
            return expected(404, NOT_FOUND);
        }
        boolean bad = failure instanceof BadUserRequestException || failure instanceof NotValidException;
        return bad ? expected(400, NOT_UNDERSTOOD) : null;
    }

    private static String sentence(Throwable failure, String otherwise) {
        String message = failure.getMessage();
        return message == null ? otherwise : message;
    }

    /** Libraries throw this exception too, in English; only our own sentences are for people. */
    private static String vietnamese(Throwable failure) {
        String message = sentence(failure, NOT_FOUND);
        return message.chars().allMatch(letter -> letter < 128) ? NOT_FOUND : message;
    }
}
