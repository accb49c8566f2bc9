/// How sure are we, given these numbers? Gradient-boosted decision trees: [TreeModel] answers, [Boosting] trains one
/// from [TrainingRows]. Knows nothing of pages or stories.
@NullMarked
package org.copydesk.corpus.trees;

import org.jspecify.annotations.NullMarked;
