package org.copydesk.pipeline.terminal;

import java.time.Duration;
import java.util.Locale;

/// Numbers, sizes and times in words for people.
public final class Say {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Say() {}

    /// `1,234`.
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /// `1 file`, `1,234 files`; of `story`, `stories`.
    public static String count(long value, String one) {
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return number(value) + " " + (value == 1 ? one : many);
    }

    /// `17 KB`, `1.2 MB`; units of 1,000 as disks are sold.
    public static String bytes(long value) {
        double rest = value;
        int unit = 0;
        while (rest >= 1000 && unit < UNITS.length - 1) {
            rest /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || rest >= 10 ? "%.0f %s" : "%.1f %s", rest, UNITS[unit]);
    }

    /// `0.4 s`, `12 s`, `3:05`, `1:02:09`.
    public static String time(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        if (seconds < 60) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        }
        long hours = time.toHours();
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, time.toMinutesPart(), time.toSecondsPart());
    }
}
