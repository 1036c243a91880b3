# Completion of corpus-graph for bash. The line is handed over as it is typed; what comes back is quoted already.
_corpus_graph() {
  local kind='' candidate
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done
  } < <(corpus-graph __complete bash -- "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  case $kind in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
}
# Names come by how often they are mentioned; a bash before 4.4 sorts them.
complete -o nosort -F _corpus_graph corpus-graph 2>/dev/null || complete -F _corpus_graph corpus-graph
