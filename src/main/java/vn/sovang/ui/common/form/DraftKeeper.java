package vn.sovang.ui.common.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.MapChangeListener;
import vn.sovang.service.Drafts;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.Jobs;

/**
 * Writes the drafts of an editor into the store while the clerk types, and brings them back at the next start. At most one
 * write is under way; what is typed meanwhile goes with the next one.
 *
 * @param <F> the fields
 */
public final class DraftKeeper<F extends Enum<F>> {
    private final String screen;
    private final String job;
    private final FormEditor<F> editor;
    private final Drafts drafts;
    private final Jobs jobs;
    private final Set<Long> waiting = new HashSet<>();
    private boolean writing;

    /**
     * Brings back what was not saved, then keeps what is typed.
     *
     * @param screen which screen's forms they are
     * @param job what the work is called when it fails
     * @param back told how many forms came back, when there are any
     */
    public DraftKeeper(
            String screen,
            String job,
            Class<F> type,
            FormEditor<F> editor,
            Drafts drafts,
            Jobs jobs,
            IntConsumer back) {
        this.screen = screen;
        this.job = job;
        this.editor = editor;
        this.drafts = drafts;
        this.jobs = jobs;
        jobs.brief(job, () -> drafts.kept(screen, type), kept -> bringBack(kept, back));
    }

    private void bringBack(List<Form<F>> kept, IntConsumer back) {
        Map<Long, Form<F>> typed = editor.drafts();
        kept.forEach(form -> typed.putIfAbsent(form.id(), form));
        editor.drafts().addListener((MapChangeListener<Long, Form<F>>) change -> write(change.getKey()));
        if (!kept.isEmpty()) {
            back.accept(kept.size());
        }
    }

    private void write(long subject) {
        waiting.add(subject);
        next();
    }

    private void next() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        long subject = waiting.iterator().next();
        waiting.remove(subject);
        Form<F> form = editor.drafts().get(subject);
        writing = true;
        jobs.brief(
                job,
                () -> {
                    if (form == null) {
                        drafts.drop(screen, subject);
                    } else {
                        drafts.keep(screen, form);
                    }
                    return form;
                },
                done -> {},
                () -> {
                    writing = false;
                    next();
                });
    }
}
