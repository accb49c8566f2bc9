package org.copydesk.pipeline.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which of the process's streams are terminals, and how wide they are.
///
/// Java can only tell whether input and output together are a terminal. The launcher tells more: it sets the system
/// property `copydesk.tty` to the digits of those of the descriptors 1 and 2 that are terminals. Without it the
/// links of `/proc` are read, and where there are none, Java's word is taken.
public final class Tty {

    private static final int USUAL_WIDTH = 80;

    private Tty() {}

    /// Whether the descriptor (1 is output, 2 is error) is a terminal.
    public static boolean isTerminal(int descriptor) {
        String told = System.getProperty("copydesk.tty");
        if (told != null) {
            return told.contains(Integer.toString(descriptor));
        }
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || "/dev/console".equals(target);
            } catch (IOException e) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /// The terminal's columns: `$COLUMNS`, else what `stty` says where `out` is a terminal, else 80.
    static int columns(Shell shell) {
        int told = number(shell.variable("COLUMNS"));
        if (told > 0) {
            return told;
        }
        return shell.outIsTerminal() ? askStty() : USUAL_WIDTH;
    }

    private static int askStty() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectErrorStream(true)
                    .start();
            try (InputStream answer = stty.getInputStream()) {
                String[] rowsAndColumns = new String(answer.readAllBytes(), StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ");
                int columns = number(rowsAndColumns[rowsAndColumns.length - 1]);
                return columns > 0 ? columns : USUAL_WIDTH;
            }
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }

    private static int number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(digits) : 0;
    }
}
