import type { Shell } from './shells.js'

/**
 * Scripts that let a shell complete the command line. None of them knows a command or an option: each asks
 * `presswright complete`, so that it never goes stale.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of presswright for bash; put this into ~/.bashrc:
#   eval "$(presswright completion bash)"
_presswright() {
  local line kind= word=\${COMP_WORDS[COMP_CWORD]}
  [[ $word == = ]] && word=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) kind=\${line#:} ;;
      *)
        line=\${line%%$'\\t'*}
        [[ $line == *= ]] && compopt -o nospace 2>/dev/null
        COMPREPLY+=("$line")
        ;;
    esac
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ -n $kind ]] || return 0
  compopt -o filenames 2>/dev/null
  local only=-f
  [[ $kind == folders ]] && only=-d
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$only" -- "$word")
}
complete -F _presswright presswright
`,
  zsh: `#compdef presswright
# Completion of presswright for zsh; put this into ~/.zshrc:
#   eval "$(presswright completion zsh)"
_presswright() {
  local line kind
  local -a values shown open
  while IFS= read -r line; do
    case $line in
      :*) kind=\${line#:} ;;
      *=$'\\t'*) open+=("\${line%%$'\\t'*}") ;;
      *)
        values+=("\${line%%$'\\t'*}")
        shown+=("\${line/$'\\t'/  }")
        ;;
    esac
  done < <("\${words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#open )) && compadd -S '' -a open
  (( $#values )) && compadd -l -d shown -a values
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ \${funcstack[1]} == _presswright ]]; then
  _presswright "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _presswright presswright
fi
`,
  fish: `# Completion of presswright for fish; put this into ~/.config/fish/completions/presswright.fish:
#   presswright completion fish | source
function __presswright_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (commandline -ct)
            case ':folders'
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c presswright -f -a '(__presswright_complete)'
`,
}
