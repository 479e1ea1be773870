package vn.sovang.ui.imports;

import vn.sovang.base.Words;
import vn.sovang.store.ImportRunTable.Run;

/** Says that a table was taken over before. */
final class EarlierText {
    private EarlierText() {}

    static String of(Run run, Words words) {
        return words.say(
                "wizard.earlier", run.at().toLocalDate(), run.created(), run.changed(), run.same(), run.rejected());
    }
}
