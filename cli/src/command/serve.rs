//! `leverpoint serve`: the page on this machine, and on no other.

use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Method, Response, Server};

use crate::Streams;
use crate::arguments::Serve;
use crate::exit::{Exit, Failure};

/// What the page may do: run its own code and style, nothing from elsewhere, and send nothing.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Serves the page until it is stopped.
pub fn serve(asked: &Serve, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let page = Page::of(asked.dir.clone())?;
    let server = Server::http(("127.0.0.1", asked.port)).map_err(|error| Failure::Files {
        what: format!("listen on 127.0.0.1:{}", asked.port),
        error: std::io::Error::other(error.to_string()),
    })?;
    let port = server.server_addr().to_ip().map_or(asked.port, |address| address.port());
    writeln!(streams.output, "Leverpoint is at http://127.0.0.1:{port}/ (stop it with Ctrl-C)")?;
    streams.output.flush()?;
    for request in server.incoming_requests() {
        let found = match request.method() {
            Method::Get | Method::Head => page.file(request.url()),
            _ => None,
        };
        let sent = match found {
            Some((path, bytes)) => {
                let mut response = Response::from_data(bytes);
                for header in headers(&path) {
                    response.add_header(header);
                }
                request.respond(response)
            }
            None => request.respond(Response::from_string("not found").with_status_code(404)),
        };
        if let Err(error) = sent {
            writeln!(streams.errors, "a reader went away: {error}")?;
        }
    }
    Ok(Exit::Success)
}

fn headers(path: &str) -> Vec<Header> {
    let kind = match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    };
    // Files under assets/ carry a name of their content, so that they never change.
    let cache = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    [
        ("Content-Type", kind),
        ("Cache-Control", cache),
        ("Content-Security-Policy", POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    .into_iter()
    .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
    .collect()
}

/// The files of the page: those in the program, or those of a folder.
enum Page {
    #[cfg(feature = "page")]
    BuiltIn,
    Folder(PathBuf),
}

#[cfg(feature = "page")]
static BUILT: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/../web/app/dist");

impl Page {
    fn of(folder: Option<PathBuf>) -> Result<Self, Failure> {
        match folder {
            Some(folder) if folder.join("index.html").is_file() => Ok(Self::Folder(folder)),
            Some(folder) => Err(Failure::Usage(format!("there is no index.html in {}", folder.display()))),
            #[cfg(feature = "page")]
            None => Ok(Self::BuiltIn),
            #[cfg(not(feature = "page"))]
            None => Err(Failure::Usage(
                "this program was built without the page; `cargo xtask run` builds and serves it".to_owned(),
            )),
        }
    }

    /// The file that a request asks for, with its path; never one outside the page.
    fn file(&self, url: &str) -> Option<(String, Vec<u8>)> {
        let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let path = if path.is_empty() { "index.html" } else { path };
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside {
            return None;
        }
        let bytes = match self {
            #[cfg(feature = "page")]
            Self::BuiltIn => BUILT.get_file(path)?.contents().to_vec(),
            Self::Folder(folder) => std::fs::read(folder.join(path)).ok()?,
        };
        Some((path.to_owned(), bytes))
    }
}
