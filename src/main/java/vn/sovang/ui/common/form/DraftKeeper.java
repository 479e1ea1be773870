package vn.sovang.ui.common.form;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.base.ProblemException;
import vn.sovang.service.form.Drafts;
import vn.sovang.service.form.FormDraft;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;

/**
 * Keeps what is typed and not saved in the store: a moment after the last key, and when the window closes. Whatever ends
 * the program, the forms are there again at the next start.
 */
public final class DraftKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final long PAUSE_MILLIS = 500;

    private final Drafts drafts;
    private final Jobs jobs;
    private final Language language;
    private final Notices notices;
    private final Clock clock;
    private final Map<String, Watched<?>> watched = new LinkedHashMap<>();
    private final Map<String, Integer> leftOver;
    private boolean failing;

    /** Reads at once how many forms were left over from the last time. */
    public DraftKeeper(Drafts drafts, Jobs jobs, Language language, Notices notices, Clock clock) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.language = language;
        this.notices = notices;
        this.clock = clock;
        leftOver = new TreeMap<>(drafts.counts());
    }

    /**
     * Brings back the drafts of a form and keeps those that follow.
     *
     * @param name of the form, once for all; it stands in the store. The part before a slash is the name of the screen
     */
    public <F extends Enum<F>> void watch(String name, FormEditor<F> editor) {
        watch(name, editor, earlier -> {});
    }

    /** As {@link #watch(String, FormEditor)}, with somebody who is told what came back. */
    public <F extends Enum<F>> void watch(String name, FormEditor<F> editor, Consumer<List<FormDraft<F>>> back) {
        watched.put(name, new Watched<>(name, editor));
        jobs.brief(language.say("form.job.restore"), () -> drafts.of(name, editor.type()), earlier -> {
            leftOver.remove(name);
            editor.restore(earlier);
            back.accept(earlier);
        });
    }

    /** Forms left over from the last time that have not been brought back yet, by the name of the form. */
    public Map<String, Integer> leftOver() {
        return new TreeMap<>(leftOver);
    }

    /** How many forms are not saved, on all screens. */
    public int unsaved() {
        return leftOver.values().stream().mapToInt(Integer::intValue).sum()
                + watched.values().stream()
                        .mapToInt(form -> form.editor.drafts().size())
                        .sum();
    }

    /**
     * Writes what has not been written yet.
     *
     * @param then done when it stands in the store
     */
    public void flush(Runnable then) {
        List<Runnable> writes = new ArrayList<>();
        watched.values().forEach(form -> writes.addAll(form.writes()));
        write(writes, then);
    }

    /**
     * Throws all unsaved forms away.
     *
     * @param then done when the store has forgotten them
     */
    public void discardAll(Runnable then) {
        watched.values().forEach(form -> form.editor.drafts().clear());
        List<String> never = List.copyOf(leftOver.keySet());
        leftOver.clear();
        write(List.of(() -> never.forEach(drafts::removeAll)), () -> flush(then));
    }

    /** A draft that cannot be written is told once: the form itself is still on the screen. */
    private void write(List<Runnable> writes, Runnable then) {
        jobs.brief(language.say("form.job.keep"), () -> written(writes), done -> {
            if (!done && !failing) {
                notices.tell(language.say("form.drafts.failing"));
            }
            failing = !done;
            then.run();
        });
    }

    private static boolean written(List<Runnable> writes) {
        try {
            writes.forEach(Runnable::run);
            return true;
        } catch (ProblemException e) {
            LOG.warn("drafts are not kept", e);
            return false;
        }
    }

    /** One form and what of it has changed since it was last written. */
    private final class Watched<F extends Enum<F>> {
        private final String name;
        private final FormEditor<F> editor;
        private final Set<Long> changed = new LinkedHashSet<>();
        private int keys;

        Watched(String name, FormEditor<F> editor) {
            this.name = name;
            this.editor = editor;
            editor.drafts().addListener((MapChangeListener<Long, FormDraft<F>>) change -> touch(change.getKey()));
            editor.drafts().keySet().forEach(this::touch);
        }

        private void touch(long id) {
            changed.add(id);
            keys = keys + 1;
            int mine = keys;
            jobs.later(PAUSE_MILLIS, () -> {
                if (mine == keys) {
                    write(writes(), () -> {});
                }
            });
        }

        private List<Runnable> writes() {
            List<Runnable> writes = new ArrayList<>();
            LocalDateTime now = LocalDateTime.now(clock);
            for (long id : changed) {
                FormDraft<F> draft = editor.drafts().get(id);
                writes.add(draft == null ? () -> drafts.remove(name, id) : () -> drafts.keep(name, draft, now));
            }
            changed.clear();
            return writes;
        }
    }
}
