#compdef corpus-graph
# Completion of corpus-graph for zsh. The line is handed over as it is typed; zsh quotes what comes back.
_corpus_graph() {
  local kind='' value meaning
  local -a values shown
  {
    IFS= read -r kind
    while IFS=$'\t' read -r value meaning; do
      values+=("$value")
      shown+=("$value${meaning:+  -- $meaning}")
    done
  } < <(corpus-graph __complete zsh -- "${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" 2>/dev/null)
  case $kind in
    files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files ;;
    folders) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ ;;
    # A name is found whatever its case and accents: -U lets it take the place of what was typed.
    words) compadd -U -V corpus-graph -l -d shown -a values ;;
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _corpus_graph corpus-graph
