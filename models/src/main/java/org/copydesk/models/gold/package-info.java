/// How right are names and figures on a user's own gold data? Start reading at
/// [org.copydesk.models.gold.EntityEvaluation] for names. Figures are scored by
/// [org.copydesk.models.figures.FigureScore].
@NullMarked
package org.copydesk.models.gold;

import org.jspecify.annotations.NullMarked;
