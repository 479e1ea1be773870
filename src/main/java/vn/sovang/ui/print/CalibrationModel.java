package vn.sovang.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Words;
import vn.sovang.domain.printing.Calibration;
import vn.sovang.domain.printing.CalibrationSolver.Reading;
import vn.sovang.domain.printing.Measurement;
import vn.sovang.domain.printing.RulerMark;
import vn.sovang.service.printing.PrintControl;
import vn.sovang.service.printing.PrintOrder;
import vn.sovang.service.printing.PrintServices;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** Measuring a printer: the ruler sheet is printed, eight numbers are typed, what they mean is kept and said. */
public final class CalibrationModel {
    /** Numbers to be typed: two for each mark. */
    static final int NUMBERS = 8;

    private static final Pattern MILLIMETRES = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    private final PrintServices services;
    private final Desk desk;
    private final Supplier<PrintOrder> order;
    private final Runnable changed;
    private final List<StringProperty> numbers = IntStream.range(0, NUMBERS)
            .<StringProperty>mapToObj(i -> new SimpleStringProperty(""))
            .toList();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Measurement>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Measurement>> earlier = new ReadOnlyObjectWrapper<>(List.of());

    CalibrationModel(PrintServices services, Desk desk, Supplier<PrintOrder> order, Runnable changed) {
        this.services = services;
        this.desk = desk;
        this.order = order;
        this.changed = changed;
    }

    /** Reads what is known of the printer that is chosen. */
    void refresh() {
        PrintOrder asked = order.get();
        desk.jobs()
                .brief(
                        desk.language().say("print.job.calibration"),
                        () -> services.calibrations().of(asked.printer(), asked.setup()),
                        this::show);
    }

    private void show(List<Measurement> read) {
        known.set(read.stream().findFirst());
        earlier.set(read.stream().skip(1).toList());
    }

    /** The names of the numbers as they stand on the sheet: A1, A2, B1 … */
    static String name(PrintOrder order, int number) {
        return RulerMark.of(order.setup().sheet()).get(number / 2).letter() + (number % 2 + 1);
    }

    /** @param corrected whether the sheet is to show that the correction is right */
    public void print(boolean corrected) {
        PrintOrder asked = order.get();
        Words words = desk.language().words();
        desk.jobs()
                .start(
                        words.say("print.ruler.title"),
                        progress -> {
                            services.printing().ruler(asked, corrected, words, new PrintControl());
                            return asked;
                        },
                        sent -> desk.notices().tell(words.say("print.ruler.sent", asked.printer())));
    }

    /** Solves what is typed and keeps it; what is wrong is said and nothing is kept then. */
    public void keep() {
        List<Reading> readings = new ArrayList<>();
        PrintOrder asked = order.get();
        for (int i = 0; i < NUMBERS; i += 2) {
            Optional<Double> side = millimetres(numbers.get(i).get());
            Optional<Double> end = millimetres(numbers.get(i + 1).get());
            if (side.isEmpty() || end.isEmpty()) {
                wrong.set(desk.language().say("print.calibration.number", name(asked, side.isEmpty() ? i : i + 1)));
                return;
            }
            readings.add(new Reading(side.get(), end.get()));
        }
        String name = desk.language().say("print.job.calibration");
        desk.jobs()
                .brief(
                        name,
                        () -> {
                            try {
                                services.calibrations().keep(asked.printer(), asked.setup(), readings);
                                return "";
                            } catch (ProblemException e) {
                                return desk.language().say(e.problem());
                            }
                        },
                        said -> {
                            wrong.set(said);
                            if (said.isEmpty()) {
                                numbers.forEach(number -> number.set(""));
                                refresh();
                                changed.run();
                            }
                        });
    }

    private static Optional<Double> millimetres(String text) {
        String plain = text.strip();
        return MILLIMETRES.matcher(plain).matches()
                ? Optional.of(Double.parseDouble(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** A measurement in words: where the middle of a sheet would come out, and how it is stretched and turned. */
    static String say(Words words, PrintOrder order, Measurement made) {
        Calibration found = made.calibration();
        Calibration.Place off = found.offsetInTheMiddle(order.setup().sheet());
        return words.say(
                "print.calibration.found",
                made.at().toLocalDate(),
                said(Math.abs(off.x()), 1),
                words.say(off.x() < 0 ? "print.calibration.left" : "print.calibration.right"),
                said(Math.abs(off.y()), 1),
                words.say(off.y() < 0 ? "print.calibration.up" : "print.calibration.down"),
                said((found.scaleX() - 1) * 100, 2),
                said((found.scaleY() - 1) * 100, 2),
                said(Math.toDegrees(found.turn()), 2));
    }

    private static String said(double value, int places) {
        String plain = String.format(java.util.Locale.ROOT, "%." + places + "f", value);
        boolean nothing = plain.matches("-?0\\.0+");
        return (nothing ? plain.replace("-", "") : plain).replace('.', ',');
    }

    PrintOrder order() {
        return order.get();
    }

    /** The eight numbers, A1 A2 B1 B2 C1 C2 D1 D2. */
    public List<StringProperty> numbers() {
        return numbers;
    }

    /** What is wrong with them; empty when nothing. */
    public ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The measurement that holds. */
    public ReadOnlyObjectProperty<Optional<Measurement>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Those before it. */
    public ReadOnlyObjectProperty<List<Measurement>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }
}
