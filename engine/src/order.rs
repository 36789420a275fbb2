//! Sorting by one routine for everything, and finding what has the same name by it: each copy of the standard
//! library's for another type would add thousands of bytes to the page's module, and there are some twenty.

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

/// For every item the place of the first with the same key: its own, if there is none before it.
pub(crate) fn firsts<'a, T, K: Ord>(items: &'a [T], key: impl Fn(&'a T) -> K) -> Vec<usize> {
    let at = |place: usize| items.get(place).map(&key);
    let mut firsts = vec![0; items.len()];
    let mut first = 0;
    for place in sorted_places(items.len(), &|a, b| at(a).cmp(&at(b))) {
        if at(place) != at(first) {
            first = place;
        }
        if let Some(of) = firsts.get_mut(place) {
            *of = first;
        }
    }
    firsts
}

/// The places of names, each found by halving.
pub(crate) struct Places<'a>(Vec<(&'a str, usize)>);

impl<'a> Places<'a> {
    /// The places of names that differ.
    pub(crate) fn of(names: impl Iterator<Item = &'a str>) -> Self {
        let mut places: Vec<(&str, usize)> = names.enumerate().map(|(place, name)| (name, place)).collect();
        sort_by_key(&mut places, |(name, _)| *name);
        Self(places)
    }

    /// Where a name stands.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let at = self.0.binary_search_by(|(other, _)| (*other).cmp(name)).ok()?;
        self.0.get(at).map(|(_, place)| *place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_same_name_is_found_for_each() {
        assert_eq!(firsts(&["b", "a", "b", "c", "a", "b"], |name| *name), [0, 1, 0, 3, 1, 0]);
        assert_eq!(firsts(&["b", "b"], |name| *name), [0, 0]);
        assert!(firsts(&[""; 0], |name| *name).is_empty());
    }

    #[test]
    fn a_name_is_found_where_it_stands() {
        let places = Places::of(["pear", "apple", "fig"].into_iter());
        assert_eq!([places.find("pear"), places.find("apple"), places.find("fig")], [Some(0), Some(1), Some(2)]);
        assert_eq!(places.find("figs"), None);
    }

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["bb", "a", "cc", "d"];
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["a", "d", "bb", "cc"]);
    }
}
