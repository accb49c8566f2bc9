/// Does the code still stand as the house rules say? Start at [org.copydesk.pipeline.house.WallsTest]; the launcher at
/// the top of the tree is tested here too, as it belongs to no room.
@NullMarked
package org.copydesk.pipeline.house;

import org.jspecify.annotations.NullMarked;
