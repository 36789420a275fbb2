//! `leverpoint serve`: the page on this machine, and on no other.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};

use oxhttp::Server;
use oxhttp::model::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use oxhttp::model::{Body, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};

use crate::Streams;
use crate::arguments::Serve;
use crate::exit::{Exit, Failure};

/// What the page may do: run its own code and style, nothing from elsewhere, and send nothing.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Serves the page until it is stopped.
pub fn serve(asked: &Serve, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let page = Page::of(asked.dir.clone())?;
    let refused = |error| Failure::Files { what: format!("listen on 127.0.0.1:{}", asked.port), error };
    let port = if asked.port == 0 { free_port().map_err(refused)? } else { asked.port };
    let server = Server::new(move |request| answer(&page, request.method(), request.uri()))
        .bind((Ipv4Addr::LOCALHOST, port))
        .spawn()
        .map_err(refused)?;
    writeln!(streams.output, "Leverpoint is at http://127.0.0.1:{port}/ (stop it with Ctrl-C)")?;
    streams.output.flush()?;
    server.join().map_err(|error| Failure::Files { what: format!("go on serving at 127.0.0.1:{port}"), error })?;
    Ok(Exit::Success)
}

/// A port that nobody listens on: the server does not say which one it was given.
fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn answer(page: &Page, method: &Method, address: &Uri) -> Response<Body> {
    let found = if method == Method::GET { page.file(address.path()) } else { None };
    let Some((path, bytes)) = found else {
        let mut missing = Response::new(Body::from("not found"));
        *missing.status_mut() = StatusCode::NOT_FOUND;
        return missing;
    };
    let mut response = Response::new(Body::from(bytes));
    for (name, value) in headers(&path) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

fn headers(path: &str) -> [(HeaderName, &'static str); 6] {
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
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, cache),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ]
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
    fn file(&self, address: &str) -> Option<(String, Vec<u8>)> {
        let path = address.trim_start_matches('/');
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
