/// How good are the stories that we cut out of pages? Scores against gold texts, comparable with published ones.
///
/// Start at [org.copydesk.corpus.score.StoryEvaluation], which splits and scores a file of gold pages, or at
/// [org.copydesk.corpus.score.StoryScore], the measure.
@NullMarked
package org.copydesk.corpus.score;

import org.jspecify.annotations.NullMarked;
