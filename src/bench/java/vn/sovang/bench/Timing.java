package vn.sovang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Runs of two things in turns, so that what slows a busy machine slows both. Each is taken by the clock and by the
 * processor time of the program's own threads, which others at work on the machine do not lengthen. Milliseconds, sorted.
 */
record Timing(Times ours, Times floor) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    record Times(double[] clock, double[] processor) {
        private Times(int turns) {
            this(new double[turns], new double[turns]);
        }

        private void take(IntConsumer work, int turn) {
            long used = used();
            long begin = System.nanoTime();
            work.accept(turn);
            clock[turn] = (System.nanoTime() - begin) / 1e6;
            processor[turn] = (used() - used) / 1e6;
        }

        private void sort() {
            Arrays.sort(clock);
            Arrays.sort(processor);
        }
    }

    static Timing of(int turns, IntConsumer ours, IntConsumer floor) {
        Times first = new Times(turns);
        Times second = new Times(turns);
        for (int i = 0; i < turns; i++) {
            first.take(ours, i);
            second.take(floor, i);
        }
        first.sort();
        second.sort();
        return new Timing(first, second);
    }

    private static long used() {
        long sum = 0;
        for (long id : THREADS.getAllThreadIds()) {
            sum += Math.max(0, THREADS.getThreadCpuTime(id));
        }
        return sum;
    }

    void print(int members, String what) {
        System.out.printf(
                "%,7d  %-26s %8.2f %8.2f %8.2f %8.2f  |%8.2f %8.2f %8.2f  | %6.1f%n",
                members,
                what,
                at(ours.clock, 0.5),
                at(ours.clock, 0.95),
                at(ours.processor, 0.5),
                at(ours.processor, 0.95),
                at(floor.clock, 0.5),
                at(floor.clock, 0.95),
                at(floor.processor, 0.5),
                at(ours.processor, 0.5) / at(floor.processor, 0.5));
    }

    /** The 95th percentile of ours, by the clock. */
    double clock() {
        return at(ours.clock, 0.95);
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))];
    }
}
