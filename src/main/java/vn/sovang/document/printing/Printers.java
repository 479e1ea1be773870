package vn.sovang.document.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers that can be reached at the moment. */
public final class Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<PrintService> usual;

    private Printers(Supplier<List<PrintService>> services, Supplier<PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** The printers this PC knows, read anew each time. */
    public static Printers ofThisPc() {
        return new Printers(
                () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    /** @param services asked each time, so that a printer may come and go */
    public static Printers of(Supplier<List<PrintService>> services) {
        return new Printers(services, () -> services.get().stream().findFirst().orElse(null));
    }

    /** All that take pages, the usual one of this PC first. */
    public List<Printer> all() {
        PrintService first = usual.get();
        return services.get().stream()
                .filter(Printer::takesPages)
                .sorted((one, other) -> Boolean.compare(isSame(other, first), isSame(one, first)))
                .map(Printer::new)
                .toList();
    }

    /** Java keeps what a CUPS printer said of itself until all is asked for: a queue that takes jobs again would stay shut. */
    private static Printer fresh(PrintService service) {
        service.getAttributes();
        return new Printer(service);
    }

    private static boolean isSame(PrintService one, PrintService other) {
        return other != null && one.getName().equals(other.getName());
    }

    /** The printer of a name, empty when it is not there any more. */
    public Optional<Printer> find(String name) {
        return Stream.ofNullable(services.get())
                .flatMap(List::stream)
                .filter(service -> service.getName().equals(name) && Printer.takesPages(service))
                .findFirst()
                .map(Printers::fresh);
    }
}
