//! What is generated from the types and committed is what the types say now.

use leverpoint::describe;
use leverpoint_tests::same_as_file;

#[test]
fn the_schema_of_the_programme_document_is_fresh() {
    same_as_file("engine/schema/programme-1.schema.json", &describe::programme_schema());
}

#[test]
fn the_schema_of_the_knowledge_files_is_fresh() {
    same_as_file("engine/schema/knowledge-1.schema.json", &describe::knowledge_schema());
}

#[test]
fn the_schema_of_the_lessons_is_fresh() {
    same_as_file("engine/schema/lessons-1.schema.json", &describe::lessons_schema());
}

#[test]
fn the_packed_lessons_are_fresh_and_the_same() {
    let packed = leverpoint::Lessons::pack(leverpoint_data::LESSONS).expect("the files are TOML");
    same_as_file("data/lessons.json", &packed);
    let knowledge = leverpoint_data::knowledge().expect("the knowledge is sound");
    let unpacked = leverpoint::Lessons::unpack(&knowledge, &packed).expect("the lessons are sound");
    let loaded = leverpoint_data::lessons(&knowledge).expect("the lessons are sound");
    assert_eq!(unpacked.rules().len(), loaded.rules().len());
    assert_eq!(format!("{:?}", unpacked.cases()), format!("{:?}", loaded.cases()));
}

#[test]
fn the_schema_of_a_table_is_fresh() {
    same_as_file("engine/schema/table-1.schema.json", &describe::table_schema());
}

#[test]
fn the_schema_of_a_pool_is_fresh() {
    same_as_file("engine/schema/pool-1.schema.json", &describe::pool_schema());
}

#[test]
fn the_schema_of_the_answer_is_fresh() {
    same_as_file("engine/schema/answer-1.schema.json", &describe::answer_schema());
}

#[test]
fn the_schemas_that_the_engine_carries_are_fresh() {
    for (name, text) in describe::check_schemas() {
        same_as_file(&format!("engine/schema/{name}-1.check.json"), &text);
    }
}

#[test]
fn the_types_of_the_page_are_fresh() {
    for (module, text) in describe::typescript() {
        same_as_file(&format!("web/app/src/engine/{module}.ts"), &text);
    }
}

#[test]
fn the_packed_knowledge_is_fresh_and_the_same() {
    let packed = leverpoint::Knowledge::pack(leverpoint_data::KNOWLEDGE).expect("the files are TOML");
    same_as_file("data/knowledge.json", &packed);
    let unpacked = leverpoint::Knowledge::unpack(&packed).expect("the knowledge is sound");
    let loaded = leverpoint_data::knowledge().expect("the knowledge is sound");
    assert_eq!(unpacked.fingerprint(), loaded.fingerprint());
}
