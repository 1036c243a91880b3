# Completion of corpus-graph for fish. The line is handed over as it is typed; fish quotes what comes back.
function __corpus_graph_complete
    set -l answer (corpus-graph __complete fish -- (commandline -cp | string collect) 2>/dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
        case words
            printf '%s\n' $answer[2..]
    end
end
# -k: names come by how often they are mentioned.
complete -c corpus-graph -f -k -a '(__corpus_graph_complete)'
