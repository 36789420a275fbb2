//! `leverpoint serve`: what a browser gets, over real sockets.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use leverpoint_cli::{Streams, run};

/// Longer than any answer takes on a busy machine: who waits so long waits for ever.
const LONG: Duration = Duration::from_secs(30);

/// Hands on what is written to it.
struct Told(Sender<Vec<u8>>);

impl Write for Told {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.send(bytes.to_vec()).map_err(std::io::Error::other)?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Serves a folder on a port that is free, until the tests end; gives the port that it says.
fn served(folder: &Path) -> u16 {
    let (tell, told) = channel();
    let arguments = ["leverpoint", "serve", "--port", "0", "--dir"].map(OsString::from);
    let arguments = arguments.into_iter().chain([folder.as_os_str().to_owned()]).collect::<Vec<_>>();
    std::thread::spawn(move || {
        let mut streams =
            Streams { input: &mut std::io::empty(), output: &mut Told(tell), errors: &mut std::io::stderr() };
        run(arguments, &mut streams)
    });
    let mut line = String::new();
    while !line.ends_with('\n') {
        line += std::str::from_utf8(&told.recv_timeout(LONG).expect("it says where it is")).expect("text");
    }
    let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).expect("a port");
    port.parse().expect("a number")
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(folder.join("page/assets")).expect("a folder");
    std::fs::write(folder.join("page/index.html"), "<!doctype html>the page").expect("a file");
    std::fs::write(folder.join("page/assets/one.js"), "'one'").expect("a file");
    std::fs::write(folder.join("outside.txt"), "not for readers").expect("a file");
    folder
}

fn connected(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("somebody listens");
    stream.set_read_timeout(Some(LONG)).expect("a limit");
    stream
}

fn asked(mut stream: &TcpStream, method: &str, path: &str, keep: &str) {
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: {keep}\r\n\r\n").expect("a reader");
}

fn answer(port: u16, method: &str, path: &str) -> String {
    let mut stream = connected(port);
    asked(&stream, method, path, "close");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    text
}

/// A browser opens six connections at once and keeps them; a second window opens six more.
#[test]
fn nobody_waits_however_many_come_at_once() {
    let folder = folder("serve-many");
    for _ in 0..20 {
        let port = served(&folder.join("page"));
        let streams: Vec<_> = (0..6).map(|_| connected(port)).collect();
        streams.iter().for_each(|stream| asked(stream, "GET", "/", "keep-alive"));
        for mut stream in &streams {
            let mut start = [0; 15];
            stream.read_exact(&mut start).expect("an answer while the others keep their connection");
            assert_eq!(&start, b"HTTP/1.1 200 OK");
        }
    }
}

#[test]
fn the_page_comes_with_its_policy_and_nothing_beside_it() {
    let folder = folder("serve-page");
    let port = served(&folder.join("page"));
    let page = answer(port, "GET", "/?from=a-link");
    assert!(page.starts_with("HTTP/1.1 200 OK") && page.ends_with("the page"), "{page}");
    assert!(
        page.contains("content-security-policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
        "{page}"
    );
    assert!(page.contains("cache-control: no-cache"), "{page}");
    assert!(answer(port, "GET", "/assets/one.js").contains("immutable"), "what carries its name never changes");
    for path in ["/../outside.txt", "/assets/../../outside.txt", "/%2e%2e/outside.txt", "//etc/passwd", "/none"] {
        let missing = answer(port, "GET", path);
        assert!(missing.starts_with("HTTP/1.1 404") && missing.ends_with("not found"), "{path}: {missing}");
    }
    assert!(answer(port, "POST", "/").starts_with("HTTP/1.1 404"), "it only hands over");
}
