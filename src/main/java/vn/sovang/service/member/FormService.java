package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.service.form.Form;

/** Records of one kind about members: each is written, corrected or taken out as one named change. */
public interface FormService<F extends Enum<F> & DeskField> {

    /**
     * All that is needed to fill and check forms about a member.
     *
     * @throws vn.sovang.base.ProblemException 2140 when there is no such member
     */
    FormDesk<F> desk(long memberId, LocalDate today);

    /**
     * Keeps a form as one named change.
     *
     * @param form tidied
     * @return the id of the record
     * @throws vn.sovang.base.ProblemException 2141 when something stands against it; nothing has changed then
     */
    long save(long memberId, Form<F> form, LocalDate today, Words words);

    /** What taking a record out would leave behind that cannot be; empty when nothing stands against it. */
    Optional<Problem> removal(long memberId, long id, LocalDate today);

    /**
     * Takes out a record that was written down wrongly, as one named change; the trace keeps it.
     *
     * @throws vn.sovang.base.ProblemException 2141 when something stands against it; nothing has changed then
     */
    void remove(long memberId, long id, LocalDate today, Words words);
}
