package org.copydesk.corpus.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which pages a rule is for: those of any of its sites, among any of its files, or by any of its publishers.
///
/// @param sites hosts of the page's address in lower case; a host stands for those below it too
///     (`gazette.example` for `www.gazette.example`), `*` for every page
/// @param files patterns for the page's file (`*` within a folder, `**` across folders)
/// @param publishers names, in whatever case
record Scope(List<String> sites, List<PathGlob> files, List<String> publishers) {

    static final String EVERYWHERE = "*";

    Scope {
        sites = List.copyOf(sites);
        files = List.copyOf(files);
        publishers = publishers.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (sites.isEmpty() && files.isEmpty() && publishers.isEmpty()) {
            throw new IllegalArgumentException(
                    "it names no pages: give sites, files or publishers" + " (sites = [\"*\"] for every page)");
        }
    }

    boolean holds(@Nullable String host, String file, @Nullable String publisher) {
        return sites.stream().anyMatch(site -> site.equals(EVERYWHERE) || (host != null && isOf(host, site)))
                || files.stream().anyMatch(glob -> glob.fits(file))
                || (publisher != null && publishers.contains(publisher.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOf(String host, String site) {
        return host.equals(site) || (host.endsWith(site) && host.charAt(host.length() - site.length() - 1) == '.');
    }
}
