/// What does a user know of a site that no model can know? Rules in a TOML file: what to cut and to keep on a
/// site's pages, where its stories begin and end, what its headline, byline and date are; each with a name, a
/// reason and tests.
///
/// Start at [org.copydesk.corpus.site.RulesFile], which reads them; [org.copydesk.corpus.site.SiteRules] says
/// which ones hold for a page. What they do to a page stands in `org.copydesk.corpus.split`.
@NullMarked
package org.copydesk.corpus.site;

import org.jspecify.annotations.NullMarked;
