package org.copydesk.corpus.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.corpus.Bytes;
import org.copydesk.corpus.Place;
import org.jspecify.annotations.Nullable;

/// The approved rules of some files, and which of them are for a page. Immutable, for use by many threads.
public final class SiteRules {

    /// No rules.
    public static final SiteRules NONE = new SiteRules(List.of());

    private final List<SiteRule> rules;
    private final Map<String, List<Integer>> bySite = new HashMap<>();
    private final List<Integer> elsewhere = new ArrayList<>();
    private final boolean byPublisher;

    private SiteRules(List<SiteRule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            Scope scope = rules.get(i).scope();
            boolean listed = scope.files().isEmpty()
                    && scope.publishers().isEmpty()
                    && !scope.sites().contains(Scope.EVERYWHERE);
            if (listed) {
                int number = i;
                scope.sites()
                        .forEach(site -> bySite.computeIfAbsent(site, absent -> new ArrayList<>())
                                .add(number));
            } else {
                elsewhere.add(i);
            }
        }
        byPublisher = rules.stream().anyMatch(rule -> !rule.scope().publishers().isEmpty());
    }

    /// The approved ones of these rules, in their order: where two find one block, the first has its way.
    public static SiteRules approved(Collection<SiteRule> rules) {
        return new SiteRules(rules.stream().filter(SiteRule::approved).toList());
    }

    /// All of these rules, approved or not: to try them.
    public static SiteRules all(Collection<SiteRule> rules) {
        return new SiteRules(List.copyOf(rules));
    }

    /// The rules for a page, in their order. Looks only at rules for the page's site and at those that are for
    /// files, publishers or every page.
    ///
    /// @param url the page's address, or null
    /// @param publisher the page's publisher, or null
    public List<SiteRule> on(Place place, @Nullable String url, @Nullable String publisher) {
        if (rules.isEmpty()) {
            return List.of();
        }
        String host = hostOf(url);
        String file = place.record() == null ? place.file() : place.file() + "/" + place.record();
        List<Integer> numbers = new ArrayList<>();
        for (int number : elsewhere) {
            SiteRule rule = rules.get(number);
            if (rule.holds(host, file, publisher) || (place.record() != null && rule.holds(null, place.file(), null))) {
                numbers.add(number);
            }
        }
        for (String site = host; site != null; site = parent(site)) {
            numbers.addAll(bySite.getOrDefault(site, List.of()));
        }
        return numbers.stream().distinct().sorted().map(rules::get).toList();
    }

    private static @Nullable String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? null : host.substring(dot + 1);
    }

    /// The host of an address in lower case, or null where it has none.
    public static @Nullable String hostOf(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null || host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return roughHost(url.strip());
        }
    }

    /// Addresses as pages have them, with signs that no address may have.
    private static @Nullable String roughHost(String url) {
        int start = url.indexOf("://");
        int end = start < 0 ? 0 : start + 3;
        while (start >= 0 && end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = start < 0 ? "" : url.substring(start + 3, end).toLowerCase(Locale.ROOT);
        return host.isEmpty() ? null : host;
    }

    /// Whether some rule asks for the publisher, which a page without markup tells only once it is split.
    public boolean byPublisher() {
        return byPublisher;
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /// Why a rule stands there, or null if there is none of that name.
    public @Nullable String reason(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .map(SiteRule::reason)
                .findFirst()
                .orElse(null);
    }

    /// SHA-256 over all that the rules say, 64 hex digits; the empty text where there are none.
    public String sum() {
        return rules.isEmpty()
                ? ""
                : Bytes.of(rules.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .sha256();
    }
}
