package vn.sovang.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sovang.base.CancelledException;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificatePdf;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.PagePicture;
import vn.sovang.document.certificate.Samples;

/**
 * Certificates beside the floor, in one run: warm (same process, in turns) and cold (a fresh process each, everything
 * counted). Exits with 1 when a bound is missed.
 */
public final class CertificateBench {
    private static final double MOST_OF_FLOOR = 1.5;
    private static final double MOST_OF_FLOOR_AT_1000 = 2;
    private static final double MOST_PREVIEW = 30;
    /** A page of A4 across as wide as the preview on a screen of 1366 points. */
    private static final double PREVIEW_PIXELS = 3;

    private static final long MOST_BYTES_A_PAGE = 1200;

    private record Result(double millis, long megabytes) {}

    private final List<String> missed = new ArrayList<>();

    private CertificateBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        CertificateBench bench = new CertificateBench();
        System.out.println("certificates            ours       floor   ratio");
        bench.warm(59, 60);
        bench.warm(1_000, 12);
        bench.warm(10_000, 4);
        bench.preview();
        bench.cancel();
        bench.cold(59, 7);
        bench.cold(1_000, 5);
        bench.cold(10_000, 3);
        bench.smallHeap();
        bench.bytesAPage();
        bench.missed.forEach(bound -> System.out.println("MISSED: " + bound));
        System.exit(bench.missed.isEmpty() ? 0 : 1);
    }

    private void warm(int count, int rounds) {
        List<Certificate> certificates = Samples.merit(count);
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(millis("ours", certificates));
            floor.add(millis("floor", certificates));
        }
        double ratio = row("warm " + count, ours, floor, "");
        double most = count == 1_000 ? MOST_OF_FLOOR_AT_1000 : MOST_OF_FLOOR;
        if (count <= 1_000 && ratio > most) {
            missed.add(count + " warm at most " + most + " times the floor");
        }
    }

    /** A page as the screen shows it, each time of another recipient; the 95th percentile counts. */
    private void preview() {
        Layout layout = LayoutFile.ready("giay-khen-a4");
        List<Certificate> certificates = Samples.merit(120);
        List<Double> times = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        PagePicture pictures = new PagePicture(layout, PREVIEW_PIXELS);
        for (Certificate certificate : certificates) {
            long begin = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            pictures.page(certificate);
            times.add((System.nanoTime() - begin) / 1e6);
            busy.add((threads.getCurrentThreadCpuTime() - used) / 1e6);
        }
        List<Double> warm = times.subList(20, times.size()).stream().sorted().toList();
        double late = warm.get(warm.size() * 95 / 100);
        System.out.printf(
                "preview page at %.0f pixels a mm: %.1f / %.1f ms, of the processor %.1f ms%n",
                PREVIEW_PIXELS, median(warm), late, median(busy.subList(20, busy.size())));
        if (late > MOST_PREVIEW) {
            missed.add("a preview page within " + MOST_PREVIEW + " ms");
        }
    }

    /** 10,000 cancelled after a tenth: how long it takes until the job has ended. */
    private void cancel() {
        List<Certificate> certificates = Samples.merit(10_000);
        long[] asked = new long[1];
        try {
            CertificatePdf.write(
                    OutputStream.nullOutputStream(),
                    LayoutFile.ready("giay-khen-a4"),
                    certificates,
                    (done, total, name) -> {
                        if (done == 1_000) {
                            asked[0] = System.nanoTime();
                            throw new CancelledException();
                        }
                    });
            missed.add("10,000 can be cancelled");
        } catch (CancelledException e) {
            System.out.printf("10,000 cancelled: ended after %.1f ms%n", (System.nanoTime() - asked[0]) / 1e6);
        }
    }

    private static double millis(String what, List<Certificate> certificates) {
        long begin = System.nanoTime();
        Child.write(what, certificates, OutputStream.nullOutputStream());
        return (System.nanoTime() - begin) / 1e6;
    }

    private void cold(int count, int rounds) throws IOException, InterruptedException {
        List<Result> ours = new ArrayList<>();
        List<Result> floor = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(child("ours", count));
            floor.add(child("floor", count));
        }
        String memory = String.format("   %d / %d MB", most(ours), most(floor));
        row("cold " + count, times(ours), times(floor), memory);
    }

    private void smallHeap() throws IOException, InterruptedException {
        try {
            Result result = child("ours", 10_000, "-Xmx256m");
            System.out.printf("10,000 with -Xmx256m: %.0f ms, %d MB%n", result.millis, result.megabytes);
        } catch (IllegalStateException e) {
            missed.add("10,000 in a heap of 256 MB: " + e.getMessage());
        }
    }

    private void bytesAPage() {
        ByteArrayOutputStream few = new ByteArrayOutputStream();
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        Child.write("ours", Samples.merit(59), few);
        Child.write("ours", Samples.merit(1_059), many);
        long bytes = (many.size() - few.size()) / 1_000;
        System.out.printf("PDF of 59: %d bytes; each further page: %d bytes%n", few.size(), bytes);
        if (bytes > MOST_BYTES_A_PAGE) {
            missed.add("at most " + MOST_BYTES_A_PAGE + " bytes for a further page");
        }
    }

    private static Result child(String what, int count, String... options) throws IOException, InterruptedException {
        Path pdf = Files.createTempFile("bench", ".pdf");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, options);
        Collections.addAll(command, "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"));
        Collections.addAll(command, Child.class.getName(), what, Integer.toString(count), pdf.toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        double millis = (System.nanoTime() - begin) / 1e6;
        Files.delete(pdf);
        if (exit != 0) {
            throw new IllegalStateException(output);
        }
        return new Result(
                millis, Long.parseLong(output.lines().toList().getLast().strip()));
    }

    /** The ratio is the middle one of the turns: what slows a busy machine slows both of a turn. */
    private static double row(String what, List<Double> ours, List<Double> floor, String note) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / floor.get(i));
        }
        double ratio = median(ratios);
        System.out.printf("%-16s %8.1f ms %8.1f ms  %5.2f%s%n", what, median(ours), median(floor), ratio, note);
        return ratio;
    }

    private static List<Double> times(List<Result> results) {
        return results.stream().map(Result::millis).toList();
    }

    private static long most(List<Result> results) {
        return results.stream().mapToLong(Result::megabytes).max().orElse(0);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
