//! Sorting by one routine for everything: each copy of the standard library's for another type would
//! add five thousand bytes to the page's module, and there are some twenty.

use std::cmp::Ordering;

/// Sorts items; equals keep their order.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = {
        let items = items.as_slice();
        let at = |place: usize| items.get(place);
        sorted_places(items.len(), &|a, b| match (at(a), at(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        })
    };
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
}

/// Sorts items by a key; equals keep their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// The places from 0 to below `count` in the order that `compare` gives them.
fn sorted_places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["bb", "a", "cc", "d"];
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["a", "d", "bb", "cc"]);
    }
}
