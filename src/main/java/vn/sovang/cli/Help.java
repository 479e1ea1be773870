package vn.sovang.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.sovang.base.Words;

/** The words of the help in the language of the call: {@code cli.help.<command>}, {@code cli.option.<name>}. */
final class Help extends ResourceBundle {
    private final Map<String, String> sentences = new HashMap<>();

    private Help(CommandLine line, Words words) {
        sentences.put("usage.synopsisHeading", words.say("cli.help.synopsis") + " ");
        sentences.put("usage.commandListHeading", "%n" + words.say("cli.help.commands") + "%n");
        sentences.put("usage.optionListHeading", "%n");
        explain(line.getCommandSpec(), words);
        line.getSubcommands().values().forEach(command -> explain(command.getCommandSpec(), words));
    }

    /** Lets a command and those below it explain themselves. */
    static void in(CommandLine line, Words words) {
        line.setResourceBundle(new Help(line, words));
    }

    private void explain(CommandSpec command, Words words) {
        sentences.put(command.qualifiedName(".") + ".usage.description", words.say("cli.help." + key(command.name())));
        for (OptionSpec option : command.options()) {
            String name = option.longestName().replaceFirst("^-+", "");
            sentences.put(name, words.say("cli.option." + key(name)));
        }
    }

    private static String key(String name) {
        return name.replace('-', '_');
    }

    @Override
    protected Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}
