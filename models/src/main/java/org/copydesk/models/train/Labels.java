package org.copydesk.models.train;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.corpus.EntityType;
import org.jspecify.annotations.Nullable;

/// The one place where the labels of other schemes become ours.
public final class Labels {

    /// A human being.
    public static final String PERSON = "PERSON";
    /// A firm or an institution; the typer tells which.
    public static final String ORG = "ORG";
    /// A place.
    public static final String PLACE = "PLACE";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("per", PERSON),
            Map.entry("person", PERSON),
            Map.entry("politician", PERSON),
            Map.entry("researcher", PERSON),
            Map.entry("scientist", PERSON),
            Map.entry("writer", PERSON),
            Map.entry("musicalartist", PERSON),
            Map.entry("artist", PERSON),
            Map.entry("athlete", PERSON),
            Map.entry("otherper", PERSON),
            Map.entry("cleric", PERSON),
            Map.entry("sportsmanager", PERSON),
            Map.entry("org", ORG),
            Map.entry("organization", ORG),
            Map.entry("organisation", ORG),
            Map.entry("university", ORG),
            Map.entry("politicalparty", ORG),
            Map.entry("band", ORG),
            Map.entry("group", ORG),
            Map.entry("corporation", ORG),
            Map.entry("publiccorp", ORG),
            Map.entry("privatecorp", ORG),
            Map.entry("carmanufacturer", ORG),
            Map.entry("firm", ORG),
            Map.entry("institution", ORG),
            Map.entry("aerospacemanufacturer", ORG),
            Map.entry("sportsgrp", ORG),
            Map.entry("musicalgrp", ORG),
            Map.entry("loc", PLACE),
            Map.entry("location", PLACE),
            Map.entry("geo", PLACE),
            Map.entry("gpe", PLACE),
            Map.entry("place", PLACE),
            Map.entry("country", PLACE),
            Map.entry("facility", PLACE),
            Map.entry("building", PLACE),
            Map.entry("humansettlement", PLACE),
            Map.entry("station", PLACE),
            Map.entry("otherloc", PLACE));

    /// Fine labels for which firm or institution is plain. What is neither (bands, teams) or both (media) is
    /// missing.
    private static final Map<String, EntityType> ORGANISATIONS = Map.ofEntries(
            Map.entry("organization_company", EntityType.FIRM),
            Map.entry("organization_education", EntityType.INSTITUTION),
            Map.entry("organization_politicalparty", EntityType.INSTITUTION),
            Map.entry("organization_government", EntityType.INSTITUTION),
            Map.entry("organization_other", EntityType.INSTITUTION),
            Map.entry("organization_sportsleague", EntityType.INSTITUTION),
            Map.entry("organization_religion", EntityType.INSTITUTION),
            Map.entry("publiccorp", EntityType.FIRM),
            Map.entry("privatecorp", EntityType.FIRM),
            Map.entry("carmanufacturer", EntityType.FIRM),
            Map.entry("aerospacemanufacturer", EntityType.FIRM),
            Map.entry("firm", EntityType.FIRM),
            Map.entry("institution", EntityType.INSTITUTION),
            Map.entry("corporation", EntityType.FIRM),
            Map.entry("university", EntityType.INSTITUTION),
            Map.entry("politicalparty", EntityType.INSTITUTION),
            Map.entry("organization-company", EntityType.FIRM),
            Map.entry("organization-brand", EntityType.FIRM),
            Map.entry("organization-igo", EntityType.INSTITUTION),
            Map.entry("organization-party", EntityType.INSTITUTION),
            Map.entry("organization-armed_movement", EntityType.INSTITUTION),
            Map.entry("organization-agency", EntityType.INSTITUTION),
            Map.entry("organization-education_org", EntityType.INSTITUTION),
            Map.entry("organization-court", EntityType.INSTITUTION),
            Map.entry("organization-policy_institute", EntityType.INSTITUTION),
            Map.entry("organization-ngo", EntityType.INSTITUTION),
            Map.entry("organization-research_center", EntityType.INSTITUTION),
            Map.entry("organization-governmental_organisation", EntityType.INSTITUTION),
            Map.entry("organization-ministry", EntityType.INSTITUTION),
            Map.entry("organization-politics_org", EntityType.INSTITUTION),
            Map.entry("organization-police_org", EntityType.INSTITUTION),
            Map.entry("organization-movement", EntityType.INSTITUTION),
            Map.entry("organization-sport_org", EntityType.INSTITUTION),
            Map.entry("organization-religion_org", EntityType.INSTITUTION),
            Map.entry("organization-union", EntityType.INSTITUTION),
            Map.entry("organization-health_org", EntityType.INSTITUTION),
            Map.entry("organization-advocacy", EntityType.INSTITUTION));

    /// What the labels that gold files of news have in common mean to a reader who trusts them as they stand.
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("per", PERSON),
            Map.entry("person", PERSON),
            Map.entry("org", ORG),
            Map.entry("organization", ORG),
            Map.entry("organisation", ORG),
            Map.entry("firm", EntityType.FIRM.name()),
            Map.entry("company", EntityType.FIRM.name()),
            Map.entry("institution", EntityType.INSTITUTION.name()),
            Map.entry("loc", PLACE),
            Map.entry("location", PLACE),
            Map.entry("gpe", PLACE),
            Map.entry("place", PLACE));

    /// The part of a label before its first `-` or `_`: `organization` of `organization-sport_team`.
    private static final Pattern COARSE = Pattern.compile("[a-z]+(?=[-_])");

    private Labels() {}

    /// [#PERSON], [#ORG], [#PLACE], or null for what is no name of ours (dates, works, products, peoples).
    public static @Nullable String kind(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        String whole = KINDS.get(lower);
        if (whole != null) {
            return whole;
        }
        Matcher coarse = COARSE.matcher(lower);
        return coarse.lookingAt() ? KINDS.get(coarse.group()) : null;
    }

    /// [#PERSON], [#ORG], [#PLACE], `FIRM` or `INSTITUTION` for the few labels that need no explaining, else
    /// null.
    public static @Nullable String plain(String label) {
        return PLAIN.get(label.toLowerCase(Locale.ROOT));
    }

    /// As [#kind], but `FIRM` or `INSTITUTION` for organisations of which the label tells which.
    static @Nullable String finest(String label) {
        EntityType type = organisation(label);
        return type == null || !ORG.equals(kind(label)) ? kind(label) : type.name();
    }

    /// Firm or institution, or null where the label leaves it open or names no organisation.
    public static @Nullable EntityType organisation(String label) {
        return ORGANISATIONS.get(label.toLowerCase(Locale.ROOT));
    }
}
