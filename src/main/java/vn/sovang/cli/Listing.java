package vn.sovang.cli;

import vn.sovang.service.YearEnd;

/** Tells which papers were written, with their pages where they are certificates. */
final class Listing {
    private Listing() {}

    static void print(Terminal terminal, YearEnd.Written written) {
        for (YearEnd.Paper paper : written.papers()) {
            if (paper.pages() > 0) {
                terminal.say("cli.certificates.done", paper.file(), paper.pages());
            } else {
                terminal.say("cli.file.done", paper.file());
            }
        }
    }
}
